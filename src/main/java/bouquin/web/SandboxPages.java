package bouquin.web;

import bouquin.kernel.Rejected;
import bouquin.payments.sandbox.Sandbox;
import bouquin.payments.sandbox.SandboxPayment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * The sandbox provider's hosted page. It plays another company's site: it knows no session, takes forms from anywhere,
 * and can do nothing but what the sandbox does.
 */
@Path(Frame.LANG + "/sandbox/payments/{id}")
@RequestScoped
@Produces(View.HTML)
public class SandboxPages {
    @Inject
    Frame frame;

    @Inject
    Sandbox sandbox;

    @GET
    public View page(@PathParam("id") String id) {
        return page(sandbox.view(id), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pay(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        try {
            SandboxPayment payment = sandbox.pay(id, form.value("card"));
            return Response.seeOther(URI.create(payment.returnUrl())).build();
        } catch (Rejected refused) {
            if (refused.faults().isEmpty()) throw refused;
            return page(sandbox.view(id), form.refused(refused)).refused(refused);
        }
    }

    /** The buyer's bank decides: "won" gives the money to the shop, anything else to the buyer. */
    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") String id, @FormParam("decision") String decision) {
        sandbox.decide(id, "won".equals(decision));
        return frame.to("/sandbox/payments/" + id);
    }

    private View page(SandboxPayment payment, Form form) {
        return View.of("payments/sandbox", frame, "payment", payment, "cards", sandbox.cards(), "form", form);
    }
}
