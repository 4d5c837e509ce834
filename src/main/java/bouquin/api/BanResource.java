package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.moderation.Ban;
import bouquin.moderation.Moderation;
import bouquin.similarity.BanView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Documents that were taken down and stay down. */
@Path("/api/v1/bans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BanResource {
    /** @param note why the ban is lifted */
    public record NewLifting(String note) {}

    /** All bans, those that stand first. */
    public record BanList(List<BanView> items) {}

    @Inject
    Moderation moderation;

    @Inject
    CurrentVisitor current;

    @Operation(summary = "Documents that were taken down and stay down; for moderators.")
    @GET
    public BanList bans() {
        return new BanList(moderation.bans(current.get()).stream().map(Ban::ban).toList());
    }

    @Operation(summary = "Lets a banned document be submitted again; for moderators.")
    @APIResponseSchema(value = BanList.class, responseCode = "200")
    @POST
    @Path("{id}/lifting")
    @Consumes(MediaType.APPLICATION_JSON)
    public BanList lift(@PathParam("id") String id, NewLifting body) {
        moderation.lift(current.get(), id, body.note());
        return bans();
    }
}
