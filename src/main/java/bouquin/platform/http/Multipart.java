package bouquin.platform.http;

import bouquin.kernel.Rejected;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a {@code multipart/form-data} body (RFC 7578) part by part, as it comes in: nothing is kept in memory or in
 * temporary files. A body that ends before its closing boundary is an {@link EOFException}.
 */
public final class Multipart {
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)multipart/form-data\\s*;.*\\bboundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70})).*");
    private static final int HEADERS_BYTES_MAX = 8 << 10;

    private final UntilBoundary in;
    private boolean ended;

    private Multipart(UntilBoundary in) {
        this.in = in;
    }

    /** @throws Rejected MALFORMED {@code multipart.boundary} when the type names none */
    public static Multipart of(String contentType, InputStream in) {
        Matcher found = BOUNDARY.matcher(contentType);
        if (!found.matches()) throw Rejected.malformed("multipart.boundary");
        String boundary = found.group(1) == null ? found.group(2) : found.group(1);
        return new Multipart(new UntilBoundary(in, boundary));
    }

    public static boolean is(String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /**
     * Goes to the next part, skipping what is left of the one before.
     *
     * @return empty after the last part
     * @throws Rejected MALFORMED {@code multipart.malformed}
     */
    public Optional<Part> next() throws IOException {
        if (ended) return Optional.empty();
        in.transferTo(OutputStream.nullOutputStream());
        ended = !in.pass();
        if (ended) return Optional.empty();
        String headers = headers();
        String disposition = header(headers, "content-disposition");
        return Optional.of(new Part(
                parameter(disposition, "name"),
                parameter(disposition, "filename"),
                header(headers, "content-type"),
                in));
    }

    private String headers() throws IOException {
        StringBuilder bytes = new StringBuilder();
        while (bytes.indexOf("\r\n\r\n") < 0 && !bytes.toString().equals("\r\n")) {
            int next = in.rawByte();
            if (next < 0) throw new EOFException("the body ends in the headers of a part");
            if (bytes.length() == HEADERS_BYTES_MAX) throw Rejected.malformed("multipart.malformed");
            bytes.append((char) next);
        }
        return new String(bytes.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String header(String headers, String name) {
        for (String line : headers.split("\r\n"))
            if (line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                return line.substring(name.length() + 1).strip();
        return null;
    }

    private static String parameter(String header, String name) {
        if (header == null) return null;
        Matcher found = Pattern.compile("(?i);\\s*" + name + "=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s;]+))")
                .matcher(header);
        if (!found.find()) return null;
        return found.group(1) == null
                ? found.group(2)
                : found.group(1).replace("\\\"", "\"").replace("%22", "\"");
    }

    /**
     * One part; its body is valid until the next part is asked for.
     *
     * @param name of the field, or null
     * @param fileName as the sender calls it, or null for a plain field
     * @param type its media type, or null
     */
    public record Part(String name, String fileName, String type, InputStream body) {
        public boolean isFile() {
            return fileName != null && !fileName.isEmpty();
        }
    }
}
