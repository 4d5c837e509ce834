package bouquin.web;

import bouquin.kernel.Rejected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Serves style sheets, scripts and drawings under the hash of their content, to be kept for a year. */
@Path("static/{hash}/{path: .+}")
public class StaticFileResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @GET
    public Response file(
            @PathParam("hash") String hash,
            @PathParam("path") String path,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings,
            @Context Request request) {
        StaticFile file = StaticFile.named(path);
        if (!file.hash().equals(hash)) throw Rejected.notFound("notFound");
        return answer(file, encodings != null && encodings.contains("gzip"), request);
    }

    private static Response answer(StaticFile file, boolean gzip, Request request) {
        EntityTag tag = new EntityTag(gzip ? file.hash() + "-gzip" : file.hash());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged != null ? unchanged : Response.ok(gzip ? file.gzip() : file.plain(), file.type());
        if (gzip && unchanged == null) answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }
}
