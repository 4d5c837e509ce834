package bouquin.web;

import bouquin.disputes.DecideDispute;
import bouquin.disputes.DisputeId;
import bouquin.disputes.DisputeOutcome;
import bouquin.disputes.DisputeReason;
import bouquin.disputes.DisputeWish;
import bouquin.disputes.Disputes;
import bouquin.disputes.OpenDispute;
import bouquin.kernel.Rejected;
import bouquin.library.Library;
import bouquin.licensing.LicenceId;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Disputes as their parties see them. */
@Path(Frame.LANG + "/disputes")
@RequestScoped
@Produces(View.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DisputePages {
    @Inject
    Frame frame;

    @Inject
    Disputes disputes;

    @Inject
    Library library;

    /** Disputes about what the visitor sells. */
    @GET
    public View mine() {
        return View.of(
                "disputes/list",
                frame,
                "title",
                frame.t("disputes.mine"),
                "order",
                frame.t("disputes.newest"),
                "disputes",
                disputes.ofSeller(frame.visitor().requireAccount()));
    }

    /** The form; or the dispute that is open about the licence already. */
    @GET
    @Path("new")
    public Response form(@QueryParam("licence") String licence) {
        LicenceId id = LicenceId.parse(licence);
        return disputes.of(id, frame.visitor()).stream()
                .filter(dispute -> dispute.state().isOpen())
                .findFirst()
                .map(open -> frame.to("/disputes/" + open.id()))
                .orElseGet(() -> Response.ok(form(id, Form.empty())).build());
    }

    @POST
    public Response open(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        LicenceId licence = LicenceId.parse(form.value("licence"));
        try {
            DisputeId id = disputes.open(new OpenDispute(
                    frame.visitor(),
                    licence,
                    Choice.of(DisputeReason.class, form.value("reason")),
                    form.value("text"),
                    Choice.of(DisputeWish.class, form.value("wanted"))));
            return frame.to("/disputes/" + id + "?notice=disputes.notice.opened");
        } catch (Rejected refused) {
            return form(licence, form.refused(refused)).refused(refused);
        }
    }

    @GET
    @Path("{id}")
    public View dispute(@PathParam("id") String id) {
        return dispute(DisputeId.parse(id), Form.empty());
    }

    @POST
    @Path("{id}/messages")
    public Response write(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        DisputeId dispute = DisputeId.parse(id);
        try {
            disputes.write(dispute, frame.visitor(), form.value("text"));
        } catch (Rejected refused) {
            return dispute(dispute, form.refused(refused)).refused(refused);
        }
        return frame.to("/disputes/" + id + "?notice=disputes.notice.written");
    }

    @POST
    @Path("{id}/decision")
    public Response decide(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        DisputeId dispute = DisputeId.parse(id);
        try {
            disputes.decide(new DecideDispute(
                    frame.visitor(),
                    dispute,
                    Choice.of(DisputeOutcome.class, form.value("outcome")),
                    Choice.euros(form.value("amount")),
                    form.value("reasons")));
        } catch (Rejected refused) {
            return dispute(dispute, form.refused(refused)).refused(refused);
        }
        return frame.to("/disputes/" + id + "?notice=disputes.notice.decided");
    }

    private View form(LicenceId licence, Form form) {
        List<DisputeReason> reasons = Arrays.stream(DisputeReason.values())
                .filter(reason -> reason != DisputeReason.CHARGEBACK)
                .toList();
        return View.of(
                "disputes/new",
                frame,
                "licence",
                library.licence(licence, frame.visitor()),
                "form",
                form,
                "reasons",
                named("disputes.reason.", reasons),
                "wishes",
                named("disputes.wanted.", List.of(DisputeWish.values())));
    }

    private View dispute(DisputeId id, Form form) {
        return View.of(
                "disputes/dispute",
                frame,
                "dispute",
                disputes.dispute(id, frame.visitor()),
                "form",
                form,
                "outcomes",
                named("disputes.outcome.", List.of(DisputeOutcome.values())));
    }

    private Map<String, String> named(String prefix, List<? extends Enum<?>> choices) {
        Map<String, String> named = new LinkedHashMap<>();
        for (Enum<?> choice : choices) named.put(choice.name(), frame.t(prefix + choice.name()));
        return named;
    }
}
