package bouquin.api;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.documents.PageImage;
import bouquin.identity.CurrentVisitor;
import bouquin.kernel.Rejected;
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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pictures of a listing's pages; hidden pages only as destroyed pixels. */
@Path("/api/v1/listings")
@RequestScoped
public class PageImageResource {
    @Inject
    Catalog catalog;

    @Inject
    CurrentVisitor current;

    @Operation(
            summary =
                    "The image of a page, as WebP to who accepts it where it is smaller; a hidden one as destroyed pixels.")
    @GET
    @Path("{id}/pages/{page}/image")
    public Response image(
            @PathParam("id") String id,
            @PathParam("page") String page,
            @QueryParam("width") @DefaultValue("480") String width,
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @Context Request request) {
        ListingId listing = ListingId.parse(id);
        boolean forEverybody = catalog.view(listing, current.get()).published();
        PageImage image =
                catalog.image(listing, current.get(), number(page), number(width), PageImage.takesWebp(accept));
        return image.send(request, forEverybody ? "public, max-age=300" : "private, no-cache");
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,5}")) throw Rejected.notFound("notFound");
        return Integer.parseInt(text);
    }
}
