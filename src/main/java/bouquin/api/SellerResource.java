package bouquin.api;

import bouquin.identity.BecomeSeller;
import bouquin.identity.CurrentVisitor;
import bouquin.identity.Identity;
import bouquin.identity.SellerView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Getting the right to sell. */
@Path("/api/v1/sellers")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SellerResource {
    @Inject
    Identity identity;

    @Inject
    CurrentVisitor current;

    @Operation(summary = "Gets the right to sell.")
    @APIResponseSchema(value = SellerView.class, responseCode = "201")
    @POST
    public Response register(BecomeSeller body) {
        return Response.status(Response.Status.CREATED)
                .entity(identity.becomeSeller(current.get().requireAccount(), body))
                .build();
    }
}
