package bouquin.web;

import bouquin.identity.Role;
import bouquin.invoices.Invoices;
import bouquin.invoices.SellerPosition;
import bouquin.invoices.SellerTaxes;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is written in a seller's name, and how VAT falls on it. */
@Path(Frame.LANG + "/selling/invoices")
@RequestScoped
@Produces(View.HTML)
public class SellerInvoicePages {
    private static final int PER_PAGE = 24;

    @Inject
    Frame frame;

    @Inject
    Invoices invoices;

    @GET
    public View invoices(@QueryParam("cursor") String cursor) {
        frame.visitor().require(Role.SELLER);
        return page(
                invoices.taxes(frame.visitor()).map(SellerInvoicePages::form).orElse(blank()), cursor);
    }

    @POST
    @Path("taxes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tell(MultivaluedMap<String, String> fields) {
        frame.visitor().require(Role.SELLER);
        Form form = Form.sent(fields);
        try {
            invoices.tell(frame.visitor(), taxes(form));
        } catch (Rejected refused) {
            return page(form.refused(refused), null).refused(refused);
        }
        return frame.to("/selling/invoices?notice=invoices.notice.told");
    }

    private View page(Form form, String cursor) {
        Map<String, String> positions = new LinkedHashMap<>();
        for (SellerPosition position : SellerPosition.values())
            positions.put(position.name(), frame.t("invoices.position." + position));
        return View.of(
                "invoices/selling",
                frame,
                "invoices",
                invoices.ofSeller(frame.visitor(), cursor, PER_PAGE),
                "cursor",
                cursor,
                "form",
                form,
                "positions",
                positions,
                "countries",
                Countries.in(frame.locale()));
    }

    private static Form blank() {
        return Form.of(Map.of("country", "FR"));
    }

    private static Form form(SellerTaxes taxes) {
        Map<String, String> values = new HashMap<>();
        values.put("position", taxes.position().name());
        values.put("name", taxes.name());
        values.put("street", taxes.street());
        values.put("postcode", taxes.postcode());
        values.put("city", taxes.city());
        values.put("country", taxes.country());
        values.put("siren", taxes.siren());
        values.put("vatNumber", taxes.vatNumber());
        return Form.of(values);
    }

    private static SellerTaxes taxes(Form form) {
        SellerPosition position = Arrays.stream(SellerPosition.values())
                .filter(one -> one.name().equals(form.value("position")))
                .findFirst()
                .orElse(null);
        return new SellerTaxes(
                position,
                form.value("name"),
                form.value("street"),
                form.value("postcode"),
                form.value("city"),
                form.value("country"),
                form.value("siren"),
                form.value("vatNumber"));
    }
}
