package bouquin.web;

import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.ledger.Balances;
import bouquin.payouts.PayeeView;
import bouquin.payouts.PayoutId;
import bouquin.payouts.PayoutView;
import bouquin.payouts.Payouts;
import bouquin.payouts.RequestPayout;
import bouquin.payouts.Schedule;
import bouquin.payouts.SetBankAccount;
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

/** How a seller is paid, and each payout with its state and why. */
@Path(Frame.LANG + "/payouts")
@RequestScoped
@Produces(View.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PayoutPages {
    private static final int PER_PAGE = 20;

    @Inject
    Frame frame;

    @Inject
    Payouts payouts;

    @Inject
    Balances balances;

    @GET
    public View mine(@QueryParam("cursor") String cursor) {
        return mine(cursor, Form.empty());
    }

    @POST
    public Response request(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        try {
            payouts.request(new RequestPayout(frame.visitor(), Choice.euros(form.value("amount"))));
        } catch (Rejected refused) {
            return mine(null, form.refused(refused)).refused(refused);
        }
        return to("?notice=payouts.notice.requested");
    }

    @POST
    @Path("account")
    public Response account(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        try {
            payouts.setBankAccount(new SetBankAccount(
                    frame.visitor(), form.value("iban"), form.value("holder"), form.value("password")));
        } catch (Rejected refused) {
            return mine(null, form.refused(refused)).refused(refused);
        }
        return to("?notice=payouts.notice.account");
    }

    @POST
    @Path("schedule")
    public Response schedule(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        try {
            payouts.schedule(frame.visitor(), Choice.of(Schedule.class, form.value("schedule")));
        } catch (Rejected refused) {
            return mine(null, form.refused(refused)).refused(refused);
        }
        return to("?notice=payouts.notice.scheduled");
    }

    @GET
    @Path("{id}")
    public View payout(@PathParam("id") String id) {
        frame.visitor().requireAccount();
        PayoutView payout = payouts.payout(PayoutId.parse(id), frame.visitor());
        return View.of("payouts/payout", frame, "payout", payout, "form", Form.empty(), "desk", false);
    }

    @POST
    @Path("{id}/cancellation")
    public Response cancel(@PathParam("id") String id) {
        payouts.cancel(PayoutId.parse(id), frame.visitor());
        return to("?notice=payouts.notice.cancelled");
    }

    private View mine(String cursor, Form form) {
        PayeeView payee = payouts.payee(frame.visitor());
        Page<PayoutView> history = payouts.payouts(frame.visitor(), cursor, PER_PAGE);
        String base = frame.url("/payouts");
        Map<String, String> schedules = new LinkedHashMap<>();
        for (Schedule schedule : Schedule.values())
            schedules.put(schedule.name(), frame.t("payouts.schedule." + schedule));
        return View.of(
                "payouts/mine",
                frame,
                "payee",
                payee,
                "available",
                balances.of(payee.seller()).available(),
                "payouts",
                history.items(),
                "schedules",
                schedules,
                "form",
                form,
                "first",
                cursor == null ? null : base,
                "next",
                history.next() == null ? null : base + "?cursor=" + history.next());
    }

    private Response to(String query) {
        return frame.to("/payouts" + query);
    }
}
