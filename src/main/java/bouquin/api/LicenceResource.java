package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Visitor;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The shelf, and the marked copies taken from it. */
@Path("/api/v1/licences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LicenceResource {
    @Inject
    Library library;

    @Inject
    CurrentVisitor current;

    @Operation(summary = "All that the caller has bought.")
    @GET
    public Page<LicenceBody> shelf() {
        return new Page<>(library.shelf(session()), null).map(LicenceBody::of);
    }

    @Operation(summary = "One licence.")
    @GET
    @Path("{id}")
    public LicenceBody licence(@PathParam("id") String id) {
        return LicenceBody.of(library.licence(LicenceId.parse(id), session()));
    }

    @Operation(summary = "The marked PDF of a version, the newest by default; takes Range and If-None-Match.")
    @GET
    @Path("{id}/copy")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response copy(
            @PathParam("id") String id, @QueryParam("version") String version, @Context HttpHeaders headers) {
        return send("GET", id, version, headers);
    }

    @Operation(summary = "The headers of the marked PDF.")
    @HEAD
    @Path("{id}/copy")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response look(
            @PathParam("id") String id, @QueryParam("version") String version, @Context HttpHeaders headers) {
        return send("HEAD", id, version, headers);
    }

    private Response send(String method, String id, String version, HttpHeaders headers) {
        Reading reading = Reading.of(method, headers::getHeaderString);
        return library.copy(LicenceId.parse(id), number(version), session(), reading)
                .send(method, headers);
    }

    private static Integer number(String version) {
        if (version == null) return null;
        if (!version.matches("[1-9][0-9]{0,8}")) throw Rejected.notFound("library.noSuchVersion");
        return Integer.valueOf(version);
    }

    private Visitor session() {
        if (current.get().sessionId() == null) throw Rejected.unauthenticated("identity.signInFirst");
        return current.get();
    }
}
