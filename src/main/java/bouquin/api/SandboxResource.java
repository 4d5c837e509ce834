package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.kernel.Rejected;
import bouquin.payments.sandbox.Sandbox;
import bouquin.payments.sandbox.SandboxTemper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** How the sandbox misbehaves, for admins of a shop that nobody but its own machine reaches. */
@Path("/api/v1/sandbox")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SandboxResource {
    @Inject
    Sandbox sandbox;

    @Inject
    CurrentVisitor current;

    /** The body of a PUT, see {@link SandboxTemper}; what is left out is as good as it gets. */
    public record Temper(
            Integer copies,
            Integer lossPercent,
            Integer delaySecondsMax,
            Integer faultPercent,
            Integer stallSecondsMax) {
        SandboxTemper temper() {
            return new SandboxTemper(
                    copies == null ? 1 : copies,
                    or0(lossPercent),
                    or0(delaySecondsMax),
                    or0(faultPercent),
                    or0(stallSecondsMax));
        }

        private static int or0(Integer number) {
            return number == null ? 0 : number;
        }
    }

    @Operation(summary = "How the sandbox misbehaves; for admins, on loopback only.")
    @GET
    @Path("temper")
    @Consumes(MediaType.WILDCARD)
    public SandboxTemper temper() {
        current.get().require(Role.ADMIN);
        return sandbox.temper();
    }

    @Operation(summary = "Upsets or calms the sandbox until the server starts again; for admins, on loopback only.")
    @PUT
    @Path("temper")
    public SandboxTemper change(Temper body) {
        current.get().require(Role.ADMIN);
        if (body == null) throw Rejected.malformed("api.body");
        sandbox.change(body.temper());
        return sandbox.temper();
    }

    @Operation(
            summary = "Makes the sandbox send most of what it owes to the shop's bank; for admins, on loopback only.")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    @POST
    @Path("payouts")
    @Consumes(MediaType.WILDCARD)
    public Response payOut() {
        current.get().require(Role.ADMIN);
        sandbox.payOut();
        return Response.noContent().build();
    }
}
