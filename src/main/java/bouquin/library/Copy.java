package bouquin.library;

import bouquin.documents.MarkedCopy;
import bouquin.platform.http.Attachment;
import bouquin.platform.http.Representation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/**
 * A copy on its way out.
 *
 * @param fileName of the listing's title, e.g. "grands-arrets.pdf"
 * @param grantedAt since when the holder may have it
 */
public record Copy(String fileName, Instant grantedAt, MarkedCopy file) {
    /** The answer that sends it. @param method GET or HEAD */
    public Response send(String method, HttpHeaders request) {
        Representation all = new Representation(file.length(), file.etag(), grantedAt);
        return Attachment.of(method, request, all, file::writeTo, "application/pdf", fileName);
    }
}
