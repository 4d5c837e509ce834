package bouquin.readingroom;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** How a page of somebody's copy is sent: for the browser that asked, which asks again each time whether it still may. */
public final class PlateAnswer {
    private PlateAnswer() {}

    public static Response of(PlateView plate, Request request) {
        EntityTag tag = new EntityTag(plate.etag().replace("\"", ""));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged != null ? unchanged : Response.ok(plate.file().toFile(), "image/jpeg");
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
