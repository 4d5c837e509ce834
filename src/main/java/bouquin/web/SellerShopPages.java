package bouquin.web;

import bouquin.catalog.Catalog;
import bouquin.identity.AccountId;
import bouquin.identity.Identity;
import bouquin.identity.SellerView;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** A seller as everybody sees them. */
@Path(Frame.LANG + "/sellers")
@RequestScoped
@Produces(View.HTML)
public class SellerShopPages {
    @Inject
    Frame frame;

    @Inject
    Identity identity;

    @Inject
    Catalog catalog;

    @GET
    @Path("{id}")
    public View shop(@PathParam("id") String id) {
        SellerView seller =
                identity.seller(AccountId.parse(id)).orElseThrow(() -> Rejected.notFound("catalog.noSeller"));
        return View.of("catalog/seller", frame, "seller", seller, "cards", catalog.publishedOf(seller.account()));
    }
}
