package bouquin.web;

import bouquin.catalog.ListingId;
import bouquin.checkout.Checkout;
import bouquin.checkout.PlaceOrder;
import bouquin.checkout.PlacedOrder;
import bouquin.checkout.Waiver;
import bouquin.identity.Visitor;
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
import java.net.URI;
import java.util.List;

/** From a document's page to its payment in one step; a free document is there at once. */
@Path(Frame.LANG + "/purchases")
@RequestScoped
@Produces(View.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PurchasePages {
    @Inject
    Frame frame;

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
        Visitor visitor = sessions.begin();
        try {
            return paid(checkout.place(command(form, visitor, listing)));
        } catch (Rejected refused) {
            checkout.add(visitor, listing);
            return pages.refused(form, refused);
        }
    }

    private PlaceOrder command(Form form, Visitor visitor, ListingId listing) {
        return new PlaceOrder(
                visitor,
                List.of(listing),
                form.value("email"),
                form.value("country"),
                "",
                new Waiver(form.has("consent", "true"), form.has("acknowledgement", "true")),
                frame.lang(),
                false,
                form.value("key").isEmpty() ? null : form.value("key"));
    }

    private Response paid(PlacedOrder placed) {
        String pay = placed.order().paymentUrl();
        String target = pay == null ? frame.url("/orders/" + placed.order().id()) : pay;
        return Response.seeOther(URI.create(target)).build();
    }
}
