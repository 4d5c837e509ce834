package bouquin.api;

import bouquin.documents.FoundPage;
import bouquin.documents.Passage;
import bouquin.identity.CurrentVisitor;
import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import bouquin.licensing.LicenceId;
import bouquin.readingroom.PlateAnswer;
import bouquin.readingroom.ReadingRoom;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Reading what one has bought, page by page; it counts like taking a copy. */
@Path("/api/v1/licences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReadingRoomResource {
    private static final int ITEMS_MAX = 200;

    @Inject
    ReadingRoom room;

    @Inject
    CurrentVisitor current;

    /** Pages with the words, at most 200. @param total all of them */
    public record SearchAnswer(List<FoundPageAnswer> items, int total) {}

    /** A page with the words. @param snippets where they stand, at most three */
    public record FoundPageAnswer(int page, int hits, List<String> snippets) {
        static FoundPageAnswer of(FoundPage page) {
            return new FoundPageAnswer(
                    page.page(),
                    page.hits(),
                    page.passages().stream().map(Passage::text).toList());
        }
    }

    @Operation(summary = "A page of the marked copy as an image, 160, 1100 or 1600 pixels wide; the nearest is given.")
    @GET
    @Path("{id}/pages/{page}/image")
    @Produces({"image/jpeg", MediaType.APPLICATION_JSON})
    public Response plate(
            @PathParam("id") String id,
            @PathParam("page") String page,
            @QueryParam("width") @DefaultValue("1100") String width,
            @Context Request request) {
        return PlateAnswer.of(room.plate(LicenceId.parse(id), session(), number(page), number(width)), request);
    }

    @Operation(summary = "On which pages of the document words stand.")
    @GET
    @Path("{id}/search")
    public Response search(@PathParam("id") String id, @QueryParam("q") @DefaultValue("") String query) {
        List<FoundPage> found = room.search(LicenceId.parse(id), session(), query);
        List<FoundPageAnswer> items =
                found.stream().limit(ITEMS_MAX).map(FoundPageAnswer::of).toList();
        return Response.ok(new SearchAnswer(items, found.size()))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,5}")) throw Rejected.notFound("notFound");
        return Integer.parseInt(text);
    }

    private Visitor session() {
        if (current.get().sessionId() == null) throw Rejected.unauthenticated("identity.signInFirst");
        return current.get();
    }
}
