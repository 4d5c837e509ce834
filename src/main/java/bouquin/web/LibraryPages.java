package bouquin.web;

import bouquin.library.Library;
import bouquin.library.Reading;
import bouquin.licensing.LicenceId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Everything that somebody bought. */
@Path(Frame.LANG + "/library")
@RequestScoped
@Produces(View.HTML)
public class LibraryPages {
    @Inject
    Frame frame;

    @Inject
    Library library;

    @GET
    public View shelf() {
        return View.of("library/shelf", frame, "licences", library.shelf(frame.visitor()));
    }

    @GET
    @Path("{licence}/copy")
    @Produces({"application/pdf", View.HTML})
    public Response copy(
            @PathParam("licence") String licence, @QueryParam("version") String version, @Context HttpHeaders headers) {
        return send("GET", licence, version, headers);
    }

    @HEAD
    @Path("{licence}/copy")
    @Produces({"application/pdf", View.HTML})
    public Response look(
            @PathParam("licence") String licence, @QueryParam("version") String version, @Context HttpHeaders headers) {
        return send("HEAD", licence, version, headers);
    }

    private Response send(String method, String licence, String version, HttpHeaders headers) {
        Integer number = version == null ? null : VersionNumber.of(version);
        Reading reading = Reading.of(method, headers::getHeaderString);
        return library.copy(LicenceId.parse(licence), number, frame.visitor(), reading)
                .send(method, headers);
    }
}
