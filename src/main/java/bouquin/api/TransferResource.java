package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.payments.manual.BookTransfer;
import bouquin.payments.manual.ManualTransfers;
import bouquin.payments.manual.RefundToMake;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Bank transfers to and from the shop's account, for admins. */
@Path("/api/v1/transfers")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TransferResource {
    @Inject
    ManualTransfers transfers;

    @Inject
    CurrentVisitor current;

    /** The body of a POST of a transfer that came in, see {@link BookTransfer}. */
    public record NewTransfer(String bankId, String reference, Money amount, String payer) {}

    /** The body of a POST of money that was moved on. */
    public record NewPayout(Money amount) {}

    /** What came in last, what a person has to send back, and what is on the account. */
    public record Answer(List<TransferView> items, List<RefundToMake> refunds, Money balance) {}

    @Operation(summary = "Transfers that came in last, refunds that a person has to make, and the balance; for admins.")
    @GET
    @Consumes(MediaType.WILDCARD)
    public Answer transfers() {
        current.get().require(Role.ADMIN);
        return new Answer(transfers.newest(), transfers.refundsToMake(), transfers.balance());
    }

    @Operation(summary = "Books a transfer that came in, once by the bank's own id of it; for admins.")
    @APIResponseSchema(value = TransferView.class, responseCode = "201")
    @POST
    public Response book(NewTransfer body) {
        current.get().require(Role.ADMIN);
        if (body == null) throw Rejected.malformed("api.body");
        TransferView booked =
                transfers.book(new BookTransfer(body.bankId(), body.reference(), body.amount(), body.payer()));
        return Response.status(201).entity(booked).build();
    }

    @Operation(summary = "Notes that what of a transfer belongs to no order was sent back; for admins.")
    @POST
    @Path("{id}/return")
    @Consumes(MediaType.WILDCARD)
    public TransferView giveBack(@PathParam("id") String id) {
        current.get().require(Role.ADMIN);
        return transfers.giveBack(id);
    }

    @Operation(summary = "Notes that a refund was transferred; for admins.")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    @POST
    @Path("refunds/{id}/confirmation")
    @Consumes(MediaType.WILDCARD)
    public Response refundMade(@PathParam("id") String id) {
        current.get().require(Role.ADMIN);
        transfers.refundMade(id);
        return Response.noContent().build();
    }

    @Operation(summary = "Notes that money was moved to the account from which sellers are paid; for admins.")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    @POST
    @Path("payouts")
    public Response movedToBank(NewPayout body) {
        current.get().require(Role.ADMIN);
        if (body == null || body.amount() == null) throw Rejected.malformed("api.body");
        transfers.movedToBank(body.amount());
        return Response.noContent().build();
    }
}
