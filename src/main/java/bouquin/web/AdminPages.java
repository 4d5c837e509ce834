package bouquin.web;

import bouquin.documents.Documents;
import bouquin.identity.Role;
import bouquin.invoices.Invoices;
import bouquin.payments.sandbox.Sandbox;
import bouquin.platform.confinement.Confinement;
import bouquin.platform.outbox.Parking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** Where an admin begins: the ways to everything that is looked after, and the events that got stuck. */
@Path(Frame.LANG + "/admin")
@RequestScoped
@Produces(View.HTML)
public class AdminPages {
    private static final List<String> PLACES = List.of(
            "/moderation",
            "/admin/disputes",
            "/admin/orders",
            "/admin/promotions",
            "/admin/credit",
            "/admin/evidence",
            "/admin/withdrawals",
            "/admin/stray-charges",
            "/admin/debts",
            "/admin/payouts",
            "/admin/traces",
            "/admin/ledger",
            "/admin/reconciliation",
            "/admin/events",
            "/admin/transfers",
            "/admin/invoices",
            "/admin/reports",
            "/admin/mail");

    @Inject
    Frame frame;

    @Inject
    Parking parking;

    @Inject
    Documents documents;

    @Inject
    Sandbox sandbox;

    @Inject
    Invoices invoices;

    @GET
    public View desk() {
        frame.visitor().require(Role.ADMIN);
        return View.of("admin/desk", frame, "places", places(), "warnings", warnings(), "parked", parking.parked());
    }

    private List<String> places() {
        List<String> places = new ArrayList<>(PLACES);
        if (sandbox.trial()) places.add("/admin/sandbox");
        return places;
    }

    /** What works less well than it could, by the keys of its texts. */
    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (!documents.takesOffice()) warnings.add("admin.warning.office");
        if (documents.unscanned() > 0) warnings.add("admin.warning.unscanned");
        if (!Confinement.ofThisMachine().files().equals("confined")) warnings.add("admin.warning.confinement");
        if (invoices.shopIsFictional()) warnings.add("admin.warning.shop");
        return warnings;
    }

    @POST
    @Path("deliveries/{id: [0-9]{1,18}}/attempt")
    public Response tryAgain(@PathParam("id") long id) {
        frame.visitor().require(Role.ADMIN);
        parking.tryAgain(id);
        return frame.to("/admin?notice=admin.notice.again");
    }
}
