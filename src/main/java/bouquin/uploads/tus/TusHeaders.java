package bouquin.uploads.tus;

import bouquin.kernel.Rejected;
import bouquin.uploads.AppendBytes;
import bouquin.uploads.Checksum;
import bouquin.uploads.CreateUpload;
import bouquin.uploads.UploadId;
import jakarta.ws.rs.core.HttpHeaders;

/** The headers of a request, read strictly. */
final class TusHeaders {
    static final String VERSION = "1.0.0";
    static final String BYTES = "application/offset+octet-stream";

    private final HttpHeaders headers;

    /** @throws Rejected STALE {@code uploads.version} unless the client speaks our version */
    TusHeaders(HttpHeaders headers) {
        this.headers = headers;
        if (!VERSION.equals(headers.getHeaderString("Tus-Resumable")))
            throw Rejected.of(Rejected.Kind.STALE, "uploads.version", VERSION);
    }

    CreateUpload creation(String owner) {
        Metadata metadata = Metadata.parse(headers.getHeaderString("Upload-Metadata"));
        return new CreateUpload(
                owner, metadata.first("filename", "name"), metadata.type(), number("Upload-Length"), metadata.sent());
    }

    /** Bytes that come with the creation itself. */
    AppendBytes first(String owner, UploadId id) {
        return new AppendBytes(owner, id, 0, declared(), checksum());
    }

    /** @throws Rejected UNSUPPORTED {@code uploads.contentType} for another media type; MALFORMED */
    AppendBytes more(String owner, UploadId id) {
        if (!carriesBytes()) throw Rejected.of(Rejected.Kind.UNSUPPORTED, "uploads.contentType", BYTES);
        return new AppendBytes(owner, id, number("Upload-Offset"), declared(), checksum());
    }

    boolean carriesBytes() {
        return BYTES.equalsIgnoreCase(headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
    }

    private Checksum checksum() {
        String text = headers.getHeaderString("Upload-Checksum");
        return text == null ? null : Checksum.parse(text);
    }

    private long declared() {
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : number(HttpHeaders.CONTENT_LENGTH);
    }

    /** @throws Rejected MALFORMED {@code uploads.header} unless it is there, once, and a whole number */
    private long number(String name) {
        String text = headers.getHeaderString(name);
        if (text == null || !text.matches("[0-9]{1,18}")) throw Rejected.malformed("uploads.header", name);
        return Long.parseLong(text);
    }
}
