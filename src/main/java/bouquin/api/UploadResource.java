package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.uploads.UploadId;
import bouquin.uploads.Uploads;
import bouquin.uploads.tus.Tus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Handing in documents bit by bit, as tus 1.0 says. */
@Path("/api/v1/uploads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UploadResource {
    private static final String PATH = "/api/v1/uploads";

    @Inject
    Tus tus;

    @Inject
    Uploads uploads;

    @Inject
    CurrentVisitor current;

    @Inject
    Problems problems;

    @Context
    HttpHeaders headers;

    @Operation(summary = "Which version of tus is spoken, its extensions and the largest file.")
    @OPTIONS
    public Response options() {
        return tus.options();
    }

    @Operation(summary = "The same for one upload.")
    @OPTIONS
    @Path("{id}")
    public Response options(@PathParam("id") String id) {
        return tus.options();
    }

    @Operation(summary = "Begins an upload of Upload-Length bytes; Upload-Metadata may name it (filename, filetype).")
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response create(InputStream body) {
        return tus.create(seller(), headers, body, PATH);
    }

    @Operation(summary = "How many bytes have been acknowledged; Upload-Document once it is a document.")
    @HEAD
    @Path("{id}")
    public Response offset(@PathParam("id") String id) {
        return tus.head(seller(), id, headers);
    }

    @Operation(summary = "Appends the body at Upload-Offset; the last byte makes the upload a document.")
    @PATCH
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public Response append(@PathParam("id") String id, InputStream body) {
        return tus.append(seller(), id, headers, body);
    }

    @Operation(summary = "Forgets an upload and its bytes.")
    @DELETE
    @Path("{id}")
    public Response terminate(@PathParam("id") String id) {
        return tus.terminate(seller(), id, headers);
    }

    @Operation(summary = "How far an upload is, and which document it has become or why not.")
    @GET
    @Path("{id}")
    public UploadAnswer show(@PathParam("id") String id) {
        return UploadAnswer.of(uploads.view(seller(), UploadId.parse(id)), problems);
    }

    private String seller() {
        return current.get().require(Role.SELLER).value();
    }
}
