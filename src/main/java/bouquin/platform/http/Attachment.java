package bouquin.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Sends a private file to be saved: whole or in part, with its validators, to GET and HEAD alike. */
public final class Attachment {
    private Attachment() {}

    /** Something that can send any of its bytes. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out, long from, long toExclusive) throws IOException;
    }

    /**
     * @param method GET or HEAD
     * @param type media type
     * @param fileName what the reader's machine should call it; any text
     */
    public static Response of(
            String method, HttpHeaders request, Representation file, Body body, String type, String fileName) {
        boolean head = method.equals("HEAD");
        RangeReply reply = new RangeRequest(head, request::getHeaderString).answer(file);
        Response.ResponseBuilder answer = Response.status(reply.status())
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff");
        reply.headers().forEach(answer::header);
        Optional<ByteRange> bytes = reply.body();
        if (bytes.isEmpty()) return answer.build();
        answer.type(type).header("Content-Disposition", disposition(fileName));
        return head ? answer.build() : answer.entity(stream(body, bytes.get())).build();
    }

    private static StreamingOutput stream(Body body, ByteRange bytes) {
        return out -> body.writeTo(out, bytes.from(), bytes.toExclusive());
    }

    /** RFC 6266: a name in ASCII for old readers, and the real one. */
    static String disposition(String fileName) {
        String plain = fileName.replaceAll("[\\p{Cntrl}/\\\\]", "_");
        String ascii = Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\x20-\\x7e]", "_")
                .replaceAll("[\"%;]", "_");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded(plain);
    }

    /** RFC 8187. */
    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "!#$&+-.^_`|~".indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", b & 0xff));
        }
        return out.toString();
    }
}
