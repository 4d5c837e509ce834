package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.payouts.PayeeView;
import bouquin.payouts.Payouts;
import bouquin.payouts.Schedule;
import bouquin.payouts.SetBankAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How the seller who asks is paid. */
@Path("/api/v1/sellers/me")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PayeeResource {
    @Inject
    Payouts payouts;

    @Inject
    CurrentVisitor current;

    /** The body of a PUT of a bank account. */
    public record NewBankAccount(String iban, String holder, String password) {
        @Override
        public String toString() {
            return "a bank account";
        }
    }

    /** The body of a PUT of a schedule. */
    public record NewSchedule(Schedule schedule) {}

    @Operation(
            summary = "The seller’s bank account (masked), schedule, and whether payouts are held or stopped and why.")
    @GET
    @Path("payee")
    public PayeeView payee() {
        return payouts.payee(current.get());
    }

    @Operation(
            summary =
                    "Sets the bank account that payouts go to; takes the seller’s password again. Another account than"
                            + " before holds requests back for a while.")
    @PUT
    @Path("bank-account")
    public PayeeView setBankAccount(NewBankAccount body) {
        return payouts.setBankAccount(new SetBankAccount(current.get(), body.iban(), body.holder(), body.password()));
    }

    @Operation(summary = "Sets when payouts are asked for by themselves: ON_DEMAND, WEEKLY or MONTHLY.")
    @PUT
    @Path("payout-schedule")
    public PayeeView schedule(NewSchedule body) {
        return payouts.schedule(current.get(), body.schedule());
    }
}
