package bouquin.web;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.documents.PageImage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/**
 * The pictures on a listing's page. Those of a published listing may be kept by everybody for five minutes, so that a
 * seller who hides a page again is soon obeyed, or for ever under an address that changes with what may be seen; those of a draft
 * only by who may see it.
 */
@Path(Frame.LANG + "/listings")
@RequestScoped
public class PageImagePages {
    @Inject
    Frame frame;

    @Inject
    Catalog catalog;

    /** @param edition a picture whose address names the present one never changes */
    @GET
    @Path("{id}/pages/{page: [0-9]{1,5}}.jpg")
    public Response page(
            @PathParam("id") String id,
            @PathParam("page") int page,
            @QueryParam("width") @DefaultValue("480") String width,
            @QueryParam("v") @DefaultValue("") String edition,
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @Context Request request) {
        ListingId listing = ListingId.parse(id);
        int pixels = width.matches("[0-9]{1,5}") ? Integer.parseInt(width) : 480;
        PageImage image = catalog.image(listing, frame.visitor(), page, pixels, PageImage.takesWebp(accept));
        return image.send(request, cache(listing, edition));
    }

    @GET
    @Path("{id}/cover.jpg")
    public Response cover(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT) String accept, @Context Request request) {
        ListingId listing = ListingId.parse(id);
        PageImage image = catalog.cover(listing, frame.visitor(), PageImage.takesWebp(accept));
        return image.send(request, cache(listing, ""));
    }

    private String cache(ListingId listing, String edition) {
        boolean forEverybody = catalog.view(listing, frame.visitor()).published();
        if (!forEverybody) return "private, no-cache";
        boolean forEver = edition.equals(catalog.edition(listing, frame.visitor()));
        return forEver ? "public, max-age=31536000, immutable" : "public, max-age=300";
    }
}
