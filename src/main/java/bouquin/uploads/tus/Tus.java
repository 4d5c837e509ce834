package bouquin.uploads.tus;

import bouquin.kernel.Rejected;
import bouquin.platform.http.HttpDate;
import bouquin.uploads.Checksum;
import bouquin.uploads.UploadId;
import bouquin.uploads.UploadState;
import bouquin.uploads.UploadView;
import bouquin.uploads.Uploads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;

/**
 * Answers the requests of tus clients for one owner's uploads. Beyond the protocol, {@value #DOCUMENT} names the document that a
 * finished upload has become.
 */
@ApplicationScoped
public class Tus {
    static final String DOCUMENT = "Upload-Document";
    private static final String EXTENSIONS = "creation,creation-with-upload,checksum,termination,expiration";

    @Inject
    Uploads uploads;

    public Response options() {
        return Response.noContent()
                .header("Tus-Version", TusHeaders.VERSION)
                .header("Tus-Extension", EXTENSIONS)
                .header("Tus-Max-Size", uploads.bytesMax())
                .header("Tus-Checksum-Algorithm", Checksum.algorithms())
                .build();
    }

    /**
     * @param path where uploads are, e.g. "/api/v1/uploads"
     * @throws Rejected as {@link Uploads#create} and, with bytes, {@link Uploads#append}: then there is no upload
     */
    public Response create(String owner, HttpHeaders sent, InputStream body, String path) {
        TusHeaders headers = new TusHeaders(sent);
        UploadView upload = uploads.create(headers.creation(owner));
        URI location = URI.create(path + "/" + upload.id());
        if (headers.carriesBytes()) upload = first(owner, headers, upload.id(), body);
        return told(Response.created(location), upload).build();
    }

    /** @throws Rejected as {@link Uploads#view} */
    public Response head(String owner, String id, HttpHeaders sent) {
        new TusHeaders(sent);
        UploadView upload = uploads.view(owner, UploadId.parse(id));
        Response.ResponseBuilder answer = told(Response.ok(), upload)
                .header("Upload-Length", upload.length())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!upload.metadata().isEmpty()) answer.header("Upload-Metadata", upload.metadata());
        return answer.build();
    }

    /** @throws Rejected as {@link Uploads#append} */
    public Response append(String owner, String id, HttpHeaders sent, InputStream body) {
        TusHeaders headers = new TusHeaders(sent);
        uploads.view(owner, UploadId.parse(id));
        UploadView upload = uploads.append(headers.more(owner, UploadId.parse(id)), present(body));
        return told(Response.noContent(), upload).build();
    }

    /** @throws Rejected as {@link Uploads#terminate} */
    public Response terminate(String owner, String id, HttpHeaders sent) {
        new TusHeaders(sent);
        uploads.terminate(owner, UploadId.parse(id));
        return Response.noContent().build();
    }

    private UploadView first(String owner, TusHeaders headers, UploadId id, InputStream body) {
        try {
            return uploads.append(headers.first(owner, id), present(body));
        } catch (RuntimeException failed) {
            uploads.terminate(owner, id);
            throw failed;
        }
    }

    private static Response.ResponseBuilder told(Response.ResponseBuilder answer, UploadView upload) {
        answer.header("Upload-Offset", upload.offset());
        if (upload.state() == UploadState.OPEN) answer.header("Upload-Expires", HttpDate.write(upload.expiresAt()));
        if (upload.documentId() != null) answer.header(DOCUMENT, upload.documentId());
        return answer;
    }

    private static InputStream present(InputStream body) {
        return body == null ? InputStream.nullInputStream() : body;
    }
}
