package bouquin.web;

import bouquin.identity.Role;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.payments.manual.BookTransfer;
import bouquin.payments.manual.ManualTransfers;
import bouquin.payments.manual.TransferView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Where an admin books transfers that came in and confirms those that were made. */
@Path(Frame.LANG + "/admin/transfers")
@RequestScoped
@Produces(View.HTML)
public class AdminTransferPages {
    @Inject
    Frame frame;

    @Inject
    ManualTransfers transfers;

    @GET
    public View transfers() {
        frame.visitor().require(Role.ADMIN);
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response book(MultivaluedMap<String, String> fields) {
        frame.visitor().require(Role.ADMIN);
        Form form = Form.sent(fields);
        try {
            TransferView booked = transfers.book(new BookTransfer(
                    form.value("bankId"),
                    form.value("reference"),
                    Choice.euros(form.value("amount")),
                    form.value("payer")));
            return done("payments.notice.transfer" + words(booked.outcome()));
        } catch (Rejected refused) {
            return page(form.refused(refused)).refused(refused);
        }
    }

    @POST
    @Path("{id}/return")
    public Response giveBack(@PathParam("id") String id) {
        frame.visitor().require(Role.ADMIN);
        transfers.giveBack(id);
        return done("payments.notice.transferReturned");
    }

    @POST
    @Path("refunds/{id}/confirmation")
    public Response refundMade(@PathParam("id") String id) {
        frame.visitor().require(Role.ADMIN);
        transfers.refundMade(id);
        return done("payments.notice.refundMade");
    }

    @POST
    @Path("payouts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response movedToBank(MultivaluedMap<String, String> fields) {
        frame.visitor().require(Role.ADMIN);
        Form form = Form.sent(fields);
        try {
            Money moved = Choice.euros(form.value("moved"));
            transfers.movedToBank(moved == null ? Money.eur(0) : moved);
            return done("payments.notice.moved");
        } catch (Rejected refused) {
            return page(form.refused(refused)).refused(refused);
        }
    }

    private View page(Form form) {
        return View.of(
                "payments/transfers",
                frame,
                "form",
                form,
                "connected",
                transfers.connected(),
                "balance",
                transfers.balance(),
                "transfers",
                transfers.newest(),
                "refunds",
                transfers.refundsToMake());
    }

    /** "TOO_LITTLE" as the end of a message's key: "TooLittle". */
    private static String words(String outcome) {
        StringBuilder words = new StringBuilder();
        for (String word : outcome.split("_"))
            words.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        return words.toString();
    }

    private Response done(String notice) {
        return frame.to("/admin/transfers?notice=" + notice);
    }
}
