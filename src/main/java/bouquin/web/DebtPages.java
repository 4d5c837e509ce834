package bouquin.web;

import bouquin.identity.AccountId;
import bouquin.identity.Identity;
import bouquin.identity.Role;
import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.ledger.Balances;
import bouquin.ledger.Ledger;
import bouquin.ledger.SellerDebt;
import bouquin.ledger.WriteOffDebt;
import bouquin.platform.http.Idempotency;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sellers who owe, why, and giving up on it. */
@Path(Frame.LANG + "/admin/debts")
@RequestScoped
@Produces(View.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DebtPages {
    private static final int SELLERS_MAX = 100;

    @Inject
    Frame frame;

    @Inject
    Ledger ledger;

    @Inject
    Balances balances;

    @Inject
    Identity identity;

    @Inject
    Idempotency idempotency;

    @GET
    public View list() {
        frame.visitor().require(Role.ADMIN);
        List<SellerDebt> debts = balances.debts(SELLERS_MAX);
        Map<String, String> names = new LinkedHashMap<>();
        for (SellerDebt debt : debts)
            names.put(
                    debt.seller(),
                    identity.account(new AccountId(debt.seller())).displayName());
        return View.of("ledger/debts", frame, "debts", debts, "names", names);
    }

    @GET
    @Path("{seller}")
    public View debt(@PathParam("seller") String seller) {
        return debt(AccountId.parse(seller), Form.of(Map.of("key", Id.next())));
    }

    @POST
    @Path("{seller}/write-offs")
    public Response writeOff(@PathParam("seller") String id, MultivaluedMap<String, String> fields) {
        AccountId admin = frame.visitor().require(Role.ADMIN), seller = AccountId.parse(id);
        Form form = Form.sent(fields);
        try {
            String body = String.join("\n", seller.value(), form.value("amount"), form.value("reason"));
            idempotency.once("writeOff:" + admin, form.value("key"), body, () -> {
                ledger.writeOff(new WriteOffDebt(
                        seller.value(), Choice.euros(form.value("amount")), form.value("reason"), admin.value()));
                return new Idempotency.Answer(201, "");
            });
        } catch (Rejected refused) {
            return debt(seller, form.refused(refused)).refused(refused);
        }
        return frame.to("/admin/debts?notice=ledger.notice.writtenOff");
    }

    private View debt(AccountId seller, Form form) {
        frame.visitor().require(Role.ADMIN);
        return View.of(
                "ledger/debtor",
                frame,
                "debt",
                balances.debt(seller.value()),
                "name",
                identity.account(seller).displayName(),
                "form",
                form);
    }
}
