package bouquin.web;

import bouquin.identity.Role;
import bouquin.kernel.Rejected;
import bouquin.payments.sandbox.Sandbox;
import bouquin.payments.sandbox.SandboxTemper;
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

/** How the sandbox misbehaves; only in a shop that nobody but its own machine reaches. */
@Path(Frame.LANG + "/admin/sandbox")
@RequestScoped
@Produces(View.HTML)
public class AdminSandboxPages {
    @Inject
    Frame frame;

    @Inject
    Sandbox sandbox;

    @GET
    public View temper() {
        frame.visitor().require(Role.ADMIN);
        SandboxTemper temper = sandbox.temper();
        return page(Form.of(Map.of(
                "copies", String.valueOf(temper.copies()),
                "lossPercent", String.valueOf(temper.lossPercent()),
                "delaySecondsMax", String.valueOf(temper.delaySecondsMax()),
                "faultPercent", String.valueOf(temper.faultPercent()),
                "stallSecondsMax", String.valueOf(temper.stallSecondsMax()))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> fields) {
        frame.visitor().require(Role.ADMIN);
        Form form = Form.sent(fields);
        try {
            sandbox.change(new SandboxTemper(
                    number(form, "copies"),
                    number(form, "lossPercent"),
                    number(form, "delaySecondsMax"),
                    number(form, "faultPercent"),
                    number(form, "stallSecondsMax")));
            return done("payments.notice.temper");
        } catch (Rejected refused) {
            return page(form.refused(refused)).refused(refused);
        }
    }

    @POST
    @Path("payouts")
    public Response payOut() {
        frame.visitor().require(Role.ADMIN);
        sandbox.payOut();
        return done("payments.notice.paidOut");
    }

    private View page(Form form) {
        return View.of("payments/temper", frame, "form", form);
    }

    /** What is no number is out of every bound. */
    private static int number(Form form, String name) {
        return form.value(name).matches("[0-9]{1,5}") ? Integer.parseInt(form.value(name)) : -1;
    }

    private Response done(String notice) {
        return frame.to("/admin/sandbox?notice=" + notice);
    }
}
