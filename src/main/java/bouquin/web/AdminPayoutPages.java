package bouquin.web;

import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.kernel.Rejected;
import bouquin.payouts.BatchId;
import bouquin.payouts.BatchView;
import bouquin.payouts.PayoutId;
import bouquin.payouts.PayoutView;
import bouquin.payouts.Payouts;
import bouquin.payouts.ReturnId;
import bouquin.platform.http.Multipart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The desk for payouts: what waits, what goes to the bank, what the bank tells. */
@Path(Frame.LANG + "/admin/payouts")
@RequestScoped
@Produces(View.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AdminPayoutPages {
    private static final int WAITING_MAX = 50, RECENT_MAX = 20, FILES_MAX = 10;

    @Inject
    Frame frame;

    @Inject
    Payouts payouts;

    @GET
    public View desk() {
        return desk(Form.empty());
    }

    @GET
    @Path("{id}")
    public View payout(@PathParam("id") String id) {
        return payout(PayoutId.parse(id), Form.empty());
    }

    @POST
    @Path("{id}/approval")
    public Response approve(@PathParam("id") String id) {
        PayoutId payout = PayoutId.parse(id);
        try {
            payouts.approve(payout, frame.visitor());
        } catch (Rejected refused) {
            if (refused.kind() == Rejected.Kind.NOT_FOUND || !frame.visitor().is(Role.ADMIN)) throw refused;
            return payout(payout, Form.empty().refused(refused)).refused(refused);
        }
        return to("?notice=payouts.notice.approved");
    }

    @POST
    @Path("{id}/rejection")
    public Response reject(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        PayoutId payout = PayoutId.parse(id);
        try {
            payouts.reject(payout, frame.visitor(), form.value("reason"));
        } catch (Rejected refused) {
            if (refused.kind() == Rejected.Kind.NOT_FOUND || !frame.visitor().is(Role.ADMIN)) throw refused;
            return payout(payout, form.refused(refused)).refused(refused);
        }
        return to("?notice=payouts.notice.rejected");
    }

    /** From the page of one of the seller's payouts, where a refusal is shown. */
    @POST
    @Path("{id}/freeze")
    public Response freeze(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        frame.visitor().require(Role.ADMIN);
        Form form = Form.sent(fields);
        PayoutView payout = payouts.payout(PayoutId.parse(id), frame.visitor());
        try {
            payouts.freeze(AccountId.parse(payout.seller()), frame.visitor(), form.value("because"));
        } catch (Rejected refused) {
            return payout(payout.id(), form.refused(refused)).refused(refused);
        }
        return to("/" + id + "?notice=payouts.notice.frozen");
    }

    @POST
    @Path("freezes/{seller}/end")
    public Response unfreeze(@PathParam("seller") String seller) {
        payouts.unfreeze(AccountId.parse(seller), frame.visitor());
        return to("?notice=payouts.notice.unfrozen");
    }

    @POST
    @Path("batches")
    public Response makeBatch() {
        frame.visitor().require(Role.ADMIN);
        try {
            return to("/batches/" + payouts.makeBatch(frame.visitor()).id() + "?notice=payouts.notice.batched");
        } catch (Rejected refused) {
            return desk(Form.empty().refused(refused)).refused(refused);
        }
    }

    @GET
    @Path("batches/{id}")
    public View batch(@PathParam("id") String id) {
        BatchId batch = BatchId.parse(id);
        return View.of(
                "payouts/batch",
                frame,
                "batch",
                payouts.batch(batch, frame.visitor()),
                "payouts",
                payouts.payoutsOf(batch, frame.visitor()));
    }

    @GET
    @Path("batches/{id}/file")
    @Produces(MediaType.APPLICATION_XML)
    public Response file(@PathParam("id") String id) {
        BatchView batch = payouts.batch(BatchId.parse(id), frame.visitor());
        return Response.ok(payouts.file(batch.id(), frame.visitor()), MediaType.APPLICATION_XML)
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"" + batch.fileName() + "\"")
                .build();
    }

    @POST
    @Path("returns")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response takeReturn(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body)
            throws IOException {
        frame.visitor().require(Role.ADMIN);
        try {
            Multipart form = Multipart.of(type, body);
            for (Optional<Multipart.Part> part = form.next(); part.isPresent(); part = form.next())
                if (part.get().isFile()) return took(part.get());
            throw Rejected.invalid("payouts.returns.missing");
        } catch (Rejected refused) {
            return desk(Form.empty().refused(refused)).refused(refused);
        }
    }

    @GET
    @Path("returns/{id}")
    public View returned(@PathParam("id") String id) {
        return View.of("payouts/returned", frame, "file", payouts.returned(ReturnId.parse(id), frame.visitor()));
    }

    private Response took(Multipart.Part part) throws IOException {
        byte[] file = part.body().readNBytes(Payouts.RETURN_BYTES_MAX + 1);
        ReturnId taken =
                payouts.takeReturn(part.fileName(), file, frame.visitor()).id();
        return to("/returns/" + taken + "?notice=payouts.notice.returned");
    }

    private View desk(Form form) {
        return View.of(
                "payouts/desk",
                frame,
                "waiting",
                payouts.waiting(frame.visitor(), null, WAITING_MAX).items(),
                "approved",
                payouts.approved(frame.visitor(), null, WAITING_MAX).items(),
                "recent",
                payouts.sent(frame.visitor(), null, RECENT_MAX).items(),
                "frozen",
                payouts.frozen(frame.visitor()),
                "batches",
                payouts.batches(frame.visitor(), null, FILES_MAX).items(),
                "returns",
                payouts.returns(frame.visitor(), null, FILES_MAX).items(),
                "account",
                payouts.ownAccount(frame.visitor()),
                "form",
                form);
    }

    private View payout(PayoutId id, Form form) {
        frame.visitor().require(Role.ADMIN);
        return View.of(
                "payouts/payout", frame, "payout", payouts.payout(id, frame.visitor()), "form", form, "desk", true);
    }

    private Response to(String rest) {
        return frame.to("/admin/payouts" + rest);
    }
}
