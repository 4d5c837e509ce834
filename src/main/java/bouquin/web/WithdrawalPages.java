package bouquin.web;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderId;
import bouquin.checkout.OrderView;
import bouquin.identity.CurrentVisitor;
import bouquin.kernel.Rejected;
import bouquin.withdrawals.WithdrawalId;
import bouquin.withdrawals.WithdrawalView;
import bouquin.withdrawals.Withdrawals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;

/** The withdrawal function in its two steps, open to everybody: the statement, then the button that confirms it. */
@Path(Frame.LANG + "/withdrawals")
@RequestScoped
@Produces(View.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WithdrawalPages {
    private static final int ORDERS = 20;

    @Inject
    Frame frame;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Checkout checkout;

    @Inject
    CurrentVisitor current;

    @Inject
    Clock clock;

    @GET
    public View form(@QueryParam("order") @DefaultValue("") String order) {
        return form(WithdrawalForm.begun(frame.visitor(), order, own(order)));
    }

    @POST
    @Path("statement")
    public Response read(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        try {
            OrderView own = own(form.value("contract"));
            boolean nothing = own != null
                    && own.lines().size() > 1
                    && WithdrawalForm.lines(form).isEmpty();
            if (nothing) throw Rejected.invalid("withdrawals.nothing");
            WithdrawalView stated = withdrawals.read(WithdrawalForm.command(form, frame.visitor(), frame.lang(), ""));
            return Response.ok(View.of("withdrawals/confirm", frame, "stated", stated, "form", form, "own", own))
                    .build();
        } catch (Rejected refused) {
            return form(form.refused(refused)).refused(refused);
        }
    }

    @POST
    public Response state(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        try {
            WithdrawalView stated =
                    withdrawals.state(WithdrawalForm.command(form, frame.visitor(), frame.lang(), current.address()));
            return frame.to("/withdrawals/" + stated.id());
        } catch (Rejected refused) {
            return form(form.refused(refused)).refused(refused);
        }
    }

    @GET
    @Path("{id}")
    public View receipt(@PathParam("id") String id) {
        WithdrawalView stated = withdrawals.receipt(WithdrawalId.parse(id), frame.visitor());
        return View.of("withdrawals/receipt", frame, "stated", stated);
    }

    private View form(Form form) {
        OrderView own = own(form.value("contract"));
        return View.of(
                "withdrawals/new", frame, "form", form, "boxes", WithdrawalForm.boxes(own), "orders", choices(own));
    }

    private OrderView own(String contract) {
        return checkout.ownOrder(OrderId.typed(contract), frame.visitor()).orElse(null);
    }

    /** The visitor's orders that can still be withdrawn from, where none is chosen yet. */
    private List<OrderView> choices(OrderView chosen) {
        if (chosen != null || frame.visitor().sessionId() == null) return List.of();
        return checkout.orders(frame.visitor(), null, ORDERS).items().stream()
                .filter(order ->
                        order.withdrawUntil() != null && clock.instant().isBefore(order.withdrawUntil()))
                .toList();
    }
}
