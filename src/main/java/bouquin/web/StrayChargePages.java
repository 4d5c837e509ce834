package bouquin.web;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderId;
import bouquin.checkout.SettleStrayCharge;
import bouquin.kernel.Rejected;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Money that fits no order: each charge with its two ways out. */
@Path(Frame.LANG + "/admin/stray-charges")
@RequestScoped
@Produces(View.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class StrayChargePages {
    private static final int PER_PAGE = 30;

    @Inject
    Frame frame;

    @Inject
    Checkout checkout;

    @GET
    public View list(@QueryParam("cursor") String cursor) {
        return View.of(
                "checkout/straycharges",
                frame,
                "charges",
                checkout.strayCharges(frame.visitor(), cursor, PER_PAGE),
                "cursor",
                cursor);
    }

    @GET
    @Path("{payment}")
    public View charge(@PathParam("payment") String payment) {
        return charge(PaymentId.parse(payment), Form.empty());
    }

    @POST
    @Path("{payment}/refund")
    public Response refund(@PathParam("payment") String payment, MultivaluedMap<String, String> fields) {
        return settle(PaymentId.parse(payment), null, Form.sent(fields));
    }

    @POST
    @Path("{payment}/attachment")
    public Response attach(@PathParam("payment") String payment, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        return settle(PaymentId.parse(payment), OrderId.typed(form.value("order")), form);
    }

    private Response settle(PaymentId payment, OrderId order, Form form) {
        try {
            checkout.settle(new SettleStrayCharge(payment, order, form.value("reason"), frame.visitor()));
        } catch (Rejected refused) {
            return charge(payment, form.refused(refused)).refused(refused);
        }
        String notice = order == null ? "refunded" : "attached";
        return frame.to("/admin/stray-charges?notice=checkout.notice." + notice);
    }

    private View charge(PaymentId payment, Form form) {
        return View.of(
                "checkout/straycharge", frame, "charge", checkout.strayCharge(payment, frame.visitor()), "form", form);
    }
}
