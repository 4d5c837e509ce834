package bouquin.web;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.documents.PageImage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/**
 * The pictures on a listing's page. Those of a published listing may be kept by everybody for five minutes, so that a
 * seller who hides a page again is soon obeyed; those of a draft only by who may see it.
 */
@Path(Frame.LANG + "/listings")
@RequestScoped
public class PageImagePages {
    @Inject
    Frame frame;

    @Inject
    Catalog catalog;

    @GET
    @Path("{id}/pages/{page: [0-9]{1,5}}.jpg")
    public Response page(
            @PathParam("id") String id,
            @PathParam("page") int page,
            @QueryParam("width") @DefaultValue("480") String width,
            @Context Request request) {
        ListingId listing = ListingId.parse(id);
        int pixels = width.matches("[0-9]{1,5}") ? Integer.parseInt(width) : 480;
        return answer(listing, catalog.image(listing, frame.visitor(), page, pixels), request);
    }

    @GET
    @Path("{id}/cover.jpg")
    public Response cover(@PathParam("id") String id, @Context Request request) {
        ListingId listing = ListingId.parse(id);
        return answer(listing, catalog.cover(listing, frame.visitor()), request);
    }

    private Response answer(ListingId listing, PageImage image, Request request) {
        boolean forEverybody = catalog.view(listing, frame.visitor()).published();
        EntityTag tag = new EntityTag(image.etag().replace("\"", ""));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged != null ? unchanged : Response.ok(image.file().toFile(), image.mediaType());
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, forEverybody ? "public, max-age=300" : "private, no-cache")
                .build();
    }
}
