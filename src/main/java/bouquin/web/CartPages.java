package bouquin.web;

import bouquin.catalog.ListingId;
import bouquin.checkout.Checkout;
import bouquin.identity.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What somebody has laid aside. */
@Path(Frame.LANG + "/cart")
@RequestScoped
@Produces(View.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CartPages {
    @Inject
    Frame frame;

    @Inject
    Checkout checkout;

    @Inject
    Sessions sessions;

    @GET
    public View cart() {
        return View.of("checkout/cart", frame, "cart", checkout.cart(frame.visitor(), CheckoutPages.COUNTRY));
    }

    @POST
    @Path("lines")
    public Response add(@FormParam("listingId") String listing) {
        Visitor visitor = sessions.begin();
        checkout.add(visitor, ListingId.parse(listing));
        return frame.to(checkout.cartSize(visitor) > 1 ? "/cart" : "/checkout");
    }

    @POST
    @Path("removal")
    public Response remove(@FormParam("listingId") String listing) {
        checkout.remove(frame.visitor(), ListingId.parse(listing));
        return frame.to("/cart?notice=checkout.notice.removed");
    }
}
