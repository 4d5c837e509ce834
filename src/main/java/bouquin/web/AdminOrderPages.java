package bouquin.web;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderId;
import bouquin.checkout.OrderLineView;
import bouquin.checkout.OrderView;
import bouquin.checkout.RefundOrder;
import bouquin.checkout.RefundTarget;
import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.platform.http.Idempotency;
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
import java.util.LinkedHashMap;
import java.util.Map;

/** Everybody's orders, and giving money back. */
@Path(Frame.LANG + "/admin/orders")
@RequestScoped
@Produces(View.HTML)
public class AdminOrderPages {
    private static final int PER_PAGE = 30;

    @Inject
    Frame frame;

    @Inject
    Checkout checkout;

    @Inject
    Idempotency idempotency;

    @GET
    public View orders(@QueryParam("cursor") String cursor) {
        return View.of(
                "checkout/orders", frame, "orders", checkout.all(frame.visitor(), cursor, PER_PAGE), "cursor", cursor);
    }

    @GET
    @Path("{id}")
    public View order(@PathParam("id") String id) {
        return page(OrderId.parse(id), Form.of(Map.of("key", Id.next())));
    }

    @POST
    @Path("{id}/refunds")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refund(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        AccountId admin = frame.visitor().require(Role.ADMIN);
        Form form = Form.sent(fields);
        OrderId order = OrderId.parse(id);
        try {
            idempotency.once("refund:" + admin, form.value("key"), body(order, form), () -> {
                RefundOrder refund = new RefundOrder(
                        order,
                        line(form),
                        Choice.euros(form.value("amount")),
                        form.value("reason"),
                        Choice.of(RefundTarget.class, form.value("to")),
                        admin);
                return new Idempotency.Answer(201, checkout.refund(refund).id());
            });
        } catch (Rejected refused) {
            return page(order, form.refused(refused)).refused(refused);
        }
        return frame.to("/admin/orders/" + id + "?notice=checkout.notice.refunded");
    }

    private View page(OrderId id, Form form) {
        frame.visitor().require(Role.ADMIN);
        OrderView order = checkout.order(id, frame.visitor());
        Map<String, String> lines = new LinkedHashMap<>();
        for (OrderLineView line : order.lines())
            if (!line.isRefunded()) lines.put(String.valueOf(line.line()), line.title());
        return View.of(
                "checkout/refund",
                frame,
                "order",
                order,
                "form",
                form,
                "lines",
                lines,
                "evidence",
                checkout.evidence(id, frame.visitor()));
    }

    private static String body(OrderId order, Form form) {
        return String.join(
                "\n", order.value(), form.value("line"), form.value("amount"), form.value("to"), form.value("reason"));
    }

    private static Integer line(Form form) {
        return form.value("line").matches("[0-9]{1,3}") ? Integer.valueOf(form.value("line")) : null;
    }
}
