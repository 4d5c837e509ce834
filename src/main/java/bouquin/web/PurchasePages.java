package bouquin.web;

import bouquin.catalog.ListingId;
import bouquin.checkout.Checkout;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** From a document's page to its payment in one step; a free document is there at once. */
@Path(Frame.LANG + "/purchases")
@RequestScoped
@Produces(View.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PurchasePages {
    @Inject
    Checkout checkout;

    @Inject
    CheckoutPages pages;

    @Inject
    Sessions sessions;

    @POST
    public Response buy(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        ListingId listing = ListingId.parse(form.value("listing"));
        try {
            return pages.place(form);
        } catch (Rejected refused) {
            checkout.add(sessions.begin(), listing);
            return pages.refused(form, refused);
        }
    }
}
