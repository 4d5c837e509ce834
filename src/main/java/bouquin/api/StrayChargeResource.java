package bouquin.api;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderId;
import bouquin.checkout.SettleStrayCharge;
import bouquin.checkout.StrayChargeView;
import bouquin.identity.CurrentVisitor;
import bouquin.kernel.Page;
import bouquin.payments.PaymentId;
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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Money that fits no order, for admins. */
@Path("/api/v1/stray-charges")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StrayChargeResource {
    @Inject
    Checkout checkout;

    @Inject
    CurrentVisitor current;

    /** The body of a POST of a settlement. @param orderId an unpaid order of the same amount, null to give it back */
    public record NewSettlement(String orderId, String reason) {}

    @Operation(summary = "Charges that fit no order, newest first; for admins.")
    @GET
    public Page<StrayChargeView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        return checkout.strayCharges(current.get(), cursor, Limit.of(limit));
    }

    @Operation(summary = "Gives such a charge back, or pays an order with it; for admins.")
    @POST
    @Path("{payment}/settlement")
    public StrayChargeView settle(@PathParam("payment") String payment, NewSettlement body) {
        OrderId order = body.orderId() == null ? null : OrderId.parse(body.orderId());
        return checkout.settle(new SettleStrayCharge(PaymentId.parse(payment), order, body.reason(), current.get()));
    }
}
