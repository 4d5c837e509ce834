package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Identity;
import bouquin.identity.SessionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Signing in and out. */
@Path("/api/v1/sessions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    /** What a client shows to sign in. */
    public record Credentials(String email, String password) {}

    @Inject
    Identity identity;

    @Inject
    CurrentVisitor current;

    @Operation(summary = "Signs in; the token goes into Authorization: Bearer.")
    @APIResponseSchema(value = SessionView.class, responseCode = "201")
    @POST
    public Response signIn(Credentials body) {
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(identity.signIn(body.email(), body.password(), current.address()))
                .build();
    }

    @Operation(summary = "Ends the session of the token.")
    @DELETE
    @Path("current")
    public void signOut() {
        current.get().requireAccount();
        identity.signOut(current.get().sessionId());
    }
}
