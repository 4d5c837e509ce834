package bouquin.web;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.catalog.PagesSideBySide;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** Pages of two documents side by side, for the seller of one of them. */
@Path(Frame.LANG + "/selling")
@RequestScoped
@Produces(View.HTML)
public class SimilarPages {
    @Inject
    Frame frame;

    @Inject
    Catalog catalog;

    @GET
    @Path("{id}/similar/{key}")
    public View compare(@PathParam("id") String id, @PathParam("key") String key, @QueryParam("from") String from) {
        return view(frame, catalog, "/selling/", id, key, from);
    }

    static View view(Frame frame, Catalog catalog, String place, String id, String key, String from) {
        frame.visitor().requireAccount();
        ListingView listing = catalog.view(ListingId.parse(id), frame.visitor());
        PagesSideBySide pages = catalog.compare(listing.documentId(), key, number(from), frame.visitor());
        String above = frame.url(place + listing.id());
        String title = listing.title().isEmpty() ? frame.t("catalog.selling.title") : listing.title();
        return View.of(
                "similarity/pages",
                frame,
                "listing",
                listing.id(),
                "pages",
                pages,
                "back",
                new Link(title, above),
                "here",
                above + "/similar/" + key);
    }

    private static int number(String from) {
        if (from == null) return 0;
        if (!from.matches("[0-9]{1,6}")) throw Rejected.malformed("similarity.from");
        return Integer.parseInt(from);
    }
}
