package bouquin.web;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.versions.VersionView;
import bouquin.versions.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;

/** Which pages of a listing have changed with a version; words only for whoever may read them. */
@Path(Frame.LANG + "/listings")
@RequestScoped
@Produces(View.HTML)
public class VersionPages {
    @Inject
    Frame frame;

    @Inject
    Catalog catalog;

    @Inject
    Versions versions;

    @GET
    @Path("{id}/versions/{number}")
    public View show(@PathParam("id") String id, @PathParam("number") String number, @QueryParam("from") String from) {
        ListingView listing = catalog.view(ListingId.parse(id), frame.visitor());
        VersionView version = versions.version(listing.id(), VersionNumber.of(number), frame.visitor());
        Map<String, Object> model = VersionSheet.model(
                frame,
                "/listings/" + id + "/versions/" + number,
                version,
                from,
                skip -> versions.changes(
                        listing.id(), version.number(), frame.visitor(), skip, VersionNumber.CHANGES + 1));
        model.put("title", listing.title());
        model.put("crumbs", List.of(new Link(listing.title(), ListingLinks.to(frame, listing))));
        return new View("versions/version", model);
    }
}
