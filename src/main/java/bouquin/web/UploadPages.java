package bouquin.web;

import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.kernel.Rejected;
import bouquin.platform.http.Answers;
import bouquin.uploads.UploadId;
import bouquin.uploads.Uploads;
import bouquin.uploads.tus.Tus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Function;

/** Takes in what the drop zone sends: as the API does, but for the session's cookie and its token; refusals are plain words. */
@Path(Frame.LANG + "/selling/uploads")
@RequestScoped
public class UploadPages {
    private static final String PLAIN = "text/plain;charset=UTF-8";

    @Inject
    Frame frame;

    @Inject
    Tus tus;

    @Inject
    Uploads uploads;

    @Context
    HttpHeaders headers;

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response create(InputStream body) {
        return told(seller -> tus.create(seller, headers, body, frame.url("/selling/uploads")));
    }

    @HEAD
    @Path("{id}")
    public Response offset(@PathParam("id") String id) {
        return told(seller -> tus.head(seller, id, headers));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public Response append(@PathParam("id") String id, InputStream body) {
        return told(seller -> tus.append(seller, id, headers, body));
    }

    @DELETE
    @Path("{id}")
    public Response terminate(@PathParam("id") String id) {
        return told(seller -> tus.terminate(seller, id, headers));
    }

    /** The same by a button, for an upload that was left unfinished. */
    @POST
    @Path("{id}/termination")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@PathParam("id") String id) {
        AccountId seller = frame.visitor().require(Role.SELLER);
        uploads.terminate(seller.value(), UploadId.parse(id));
        return frame.to("/selling?notice=web.notice.discarded");
    }

    private Response told(Function<String, Response> call) {
        try {
            return call.apply(frame.visitor().require(Role.SELLER).value());
        } catch (Rejected refused) {
            return Response.status(Answers.status(refused.kind()))
                    .type(PLAIN)
                    .entity(frame.t(refused))
                    .build();
        }
    }
}
