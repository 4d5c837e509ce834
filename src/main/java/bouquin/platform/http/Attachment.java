package bouquin.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sends a private file to be saved: whole or in part, with its validators, to GET and HEAD alike. */
public final class Attachment {
    private Attachment() {}

    /** Something of which any bytes can be sent. */
    @FunctionalInterface
    public interface Body {
        /** What the bytes from one offset up to, and without, another are made of. */
        List<Piece> pieces(long from, long toExclusive);
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
        return head ? answer.build() : answer.entity(pieces(body, bytes.get())).build();
    }

    private static Pieces pieces(Body body, ByteRange bytes) {
        return new Pieces(body.pieces(bytes.from(), bytes.toExclusive()));
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
