package bouquin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What stands at the root of the site: the way to one's language, and the files that browsers and robots ask for. */
@Path("/")
public class RootResource {
    @GET
    public Response home(@Context HttpServletRequest request) {
        String language = Frames.preferred(request).getLanguage();
        return Response.status(Response.Status.FOUND)
                .location(URI.create("/" + language))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        return "User-agent: *\nDisallow: /api/\nDisallow: /fr/checkout\nDisallow: /en/checkout\n";
    }

    @GET
    @Path("favicon.ico")
    public Response favicon() {
        return Response.status(Response.Status.FOUND)
                .location(URI.create(StaticFile.named("img/favicon.svg").url()))
                .build();
    }
}
