package bouquin.web;

import bouquin.credit.Credit;
import bouquin.credit.GrantCredit;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Giving buyers store credit for goodwill. */
@Path(Frame.LANG + "/admin/credit")
@RequestScoped
@Produces(View.HTML)
public class AdminCreditPages {
    @Inject
    Frame frame;

    @Inject
    Credit credit;

    @Inject
    Idempotency idempotency;

    @GET
    public View grants() {
        return page(Form.of(Map.of("key", Id.next())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grant(MultivaluedMap<String, String> fields) {
        AccountId admin = frame.visitor().require(Role.ADMIN);
        Form form = Form.sent(fields);
        try {
            idempotency.once("credit:" + admin, form.value("key"), body(form), () -> {
                GrantCredit grant = new GrantCredit(
                        frame.visitor(), form.value("email"), Choice.euros(form.value("amount")), form.value("reason"));
                return new Idempotency.Answer(201, credit.grant(grant).id());
            });
        } catch (Rejected refused) {
            return page(form.refused(refused)).refused(refused);
        }
        return frame.to("/admin/credit?notice=credit.notice.granted");
    }

    private View page(Form form) {
        return View.of("credit/grants", frame, "grants", credit.grants(frame.visitor()), "form", form);
    }

    private static String body(Form form) {
        return String.join("\n", form.value("email"), form.value("amount"), form.value("reason"));
    }
}
