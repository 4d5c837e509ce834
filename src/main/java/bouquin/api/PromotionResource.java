package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.kernel.Page;
import bouquin.promotions.PromotionId;
import bouquin.promotions.PromotionView;
import bouquin.promotions.Promotions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Promotional codes, of sellers and of the platform. */
@Path("/api/v1/promotions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PromotionResource {
    @Inject
    Promotions promotions;

    @Inject
    CurrentVisitor current;

    @Operation(summary = "The caller’s codes, newest first; ?all=true for everybody’s, for admins.")
    @GET
    public Page<PromotionAnswer> promotions(
            @QueryParam("all") boolean all, @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        Page<PromotionView> page = all
                ? promotions.all(current.get(), cursor, Limit.of(limit))
                : promotions.mine(current.get(), cursor, Limit.of(limit));
        return page.map(PromotionAnswer::of);
    }

    @Operation(summary = "Makes a code: an admin’s is paid for by the platform, a seller’s by the seller.")
    @APIResponseSchema(value = PromotionAnswer.class, responseCode = "201")
    @POST
    public Response make(PromotionBody body) {
        PromotionView made = promotions.make(body.by(current.get()));
        return Response.created(URI.create("/api/v1/promotions/" + made.id()))
                .entity(PromotionAnswer.of(made))
                .build();
    }

    @Operation(summary = "Ends a code: orders that were placed with it keep it.")
    @POST
    @Path("{id}/ending")
    @Consumes(MediaType.WILDCARD)
    public PromotionAnswer end(@PathParam("id") String id) {
        return PromotionAnswer.of(promotions.end(PromotionId.parse(id), current.get()));
    }
}
