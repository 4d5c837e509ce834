package bouquin.api;

import bouquin.identity.AccountId;
import bouquin.identity.CurrentVisitor;
import bouquin.payouts.PayeeView;
import bouquin.payouts.Payouts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Sellers whose payouts are stopped; for admins. */
@Path("/api/v1/payouts/freezes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PayoutFreezeResource {
    @Inject
    Payouts payouts;

    @Inject
    CurrentVisitor current;

    /** The body of a PUT of a freeze. */
    public record NewFreeze(String because) {}

    public record Freezes(List<PayeeView> items) {}

    @Operation(summary = "Sellers whose payouts are stopped, newest first; for admins.")
    @GET
    public Freezes list() {
        return new Freezes(payouts.frozen(current.get()));
    }

    @Operation(summary = "Stops a seller’s payouts with a reason that the seller reads; for admins.")
    @PUT
    @Path("{seller}")
    public PayeeView freeze(@PathParam("seller") String seller, NewFreeze body) {
        return payouts.freeze(AccountId.parse(seller), current.get(), body.because());
    }

    @Operation(summary = "Lets a seller be paid again; for admins.")
    @DELETE
    @Path("{seller}")
    public PayeeView unfreeze(@PathParam("seller") String seller) {
        return payouts.unfreeze(AccountId.parse(seller), current.get());
    }
}
