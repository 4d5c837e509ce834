package bouquin.documents;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A page as a picture.
 *
 * @param file to be sent as it is
 * @param width in pixels
 * @param height in pixels
 * @param etag strong, with its quotes; of this file, and so of this type
 * @param hidden made from destroyed pixels: nothing on it can be read
 */
public record PageImage(Path file, String mediaType, int width, int height, String etag, boolean hidden) {
    private static final Pattern TAKES_WEBP = Pattern.compile("image/webp(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))");

    /** @param accept what a request says that it takes; null when it says nothing, which is no wish for WebP */
    public static boolean takesWebp(String accept) {
        return accept != null && TAKES_WEBP.matcher(accept).find();
    }

    /** The answer that sends it, or says that the reader has it already. @param cache who may keep it, and for how long */
    public Response send(Request request, String cache) {
        EntityTag tag = new EntityTag(etag.replace("\"", ""));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(file.toFile(), mediaType);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, cache)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
