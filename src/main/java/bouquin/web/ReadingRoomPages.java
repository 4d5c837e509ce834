package bouquin.web;

import bouquin.documents.FoundPage;
import bouquin.kernel.Rejected;
import bouquin.licensing.LicenceId;
import bouquin.readingroom.PlateAnswer;
import bouquin.readingroom.PlateView;
import bouquin.readingroom.ReadingRoom;
import bouquin.readingroom.ReadingView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reading in the browser what one has bought. Before the first page people are told what reading it means. */
@Path(Frame.LANG + "/library")
@RequestScoped
@Produces(View.HTML)
public class ReadingRoomPages {
    @Inject
    Frame frame;

    @Inject
    ReadingRoom room;

    @GET
    @Path("{licence}/read")
    public Response read(
            @PathParam("licence") String licence,
            @QueryParam("page") String page,
            @QueryParam("zoom") String zoom,
            @QueryParam("q") @DefaultValue("") String query) {
        ReadingView reading = room.open(LicenceId.parse(licence), frame.visitor(), number(page));
        if (!reading.begun())
            return Response.ok(View.of("readingroom/door", frame, "reading", reading))
                    .build();
        boolean zoomed = "1".equals(zoom);
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("reading", reading);
        model.put("zoomed", zoomed);
        model.put("query", query);
        Rejected undrawn = draw(reading, zoomed, model);
        Rejected unfound = search(reading, query, model);
        View view = new View("readingroom/room", model);
        if (undrawn != null && undrawn.kind() == Rejected.Kind.TOO_MANY) return view.refused(undrawn);
        return unfound == null ? Response.ok(view).build() : view.refused(unfound);
    }

    /** The reader has been told, and begins. */
    @POST
    @Path("{licence}/reading")
    public Response begin(@PathParam("licence") String licence) {
        room.begin(LicenceId.parse(licence), frame.visitor());
        return frame.to("/library/" + licence + "/read");
    }

    @GET
    @Path("{licence}/pages/{page: [0-9]{1,5}}.jpg")
    @Produces({"image/jpeg", View.HTML})
    public Response plate(
            @PathParam("licence") String licence,
            @PathParam("page") int page,
            @QueryParam("width") String width,
            @Context Request request) {
        PlateView plate = room.plate(
                LicenceId.parse(licence), frame.visitor(), page, number(width).orElse(1_100));
        return PlateAnswer.of(plate, request);
    }

    /** The page that is looked at is drawn before its HTML is sent, so that a page that can't be drawn is told in words. */
    private Rejected draw(ReadingView reading, boolean zoomed, Map<String, Object> model) {
        model.put("plate", null);
        model.put("undrawn", null);
        try {
            PlateView plate =
                    room.plate(reading.licence().id(), frame.visitor(), reading.page(), zoomed ? 1_600 : 1_100);
            model.put("plate", plate);
            return null;
        } catch (Rejected refused) {
            model.put("undrawn", refused);
            return refused;
        }
    }

    private Rejected search(ReadingView reading, String query, Map<String, Object> model) {
        model.put("found", null);
        model.put("unfound", null);
        if (query.isBlank()) return null;
        try {
            List<FoundPage> found = room.search(reading.licence().id(), frame.visitor(), query);
            model.put("found", found);
            return null;
        } catch (Rejected refused) {
            model.put("unfound", refused);
            return refused;
        }
    }

    private static OptionalInt number(String text) {
        boolean whole = text != null && text.matches("[0-9]{1,5}");
        return whole ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
