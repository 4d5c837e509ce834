package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.payouts.Payouts;
import bouquin.payouts.ReturnId;
import bouquin.payouts.ReturnView;
import bouquin.platform.http.Multipart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Files of the bank; for admins. */
@Path("/api/v1/payouts/returns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PayoutReturnResource {
    private static final String UNNAMED = "returns.xml";

    @Inject
    Payouts payouts;

    @Inject
    CurrentVisitor current;

    /** Takes the body itself as the file, or the first file of a multipart form. */
    @Operation(
            summary =
                    "Takes in a statement (camt.053) or status report (pain.002), as raw bytes or as the multipart field"
                            + " file, and tells what became of each line; the same file again changes nothing. For admins.")
    @APIResponseSchema(value = ReturnView.class, responseCode = "201")
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response take(
            @QueryParam("name") String name, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body)
            throws IOException {
        current.get().require(Role.ADMIN);
        if (!Multipart.is(type)) return took(name, body);
        Multipart form = Multipart.of(type, body);
        for (Optional<Multipart.Part> part = form.next(); part.isPresent(); part = form.next())
            if (part.get().isFile())
                return took(
                        name == null ? part.get().fileName() : name, part.get().body());
        throw Rejected.invalid("payouts.returns.missing");
    }

    @Operation(summary = "Files of the bank, newest first, with how many lines came to what; for admins.")
    @GET
    public Page<ReturnView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        return payouts.returns(current.get(), cursor, Limit.of(limit));
    }

    @Operation(summary = "One file of the bank with its lines; for admins.")
    @GET
    @Path("{id}")
    public ReturnView returned(@PathParam("id") String id) {
        return payouts.returned(ReturnId.parse(id), current.get());
    }

    private Response took(String name, InputStream body) throws IOException {
        byte[] file = body.readNBytes(Payouts.RETURN_BYTES_MAX + 1);
        ReturnView taken = payouts.takeReturn(name == null ? UNNAMED : name, file, current.get());
        return Response.created(URI.create("/api/v1/payouts/returns/" + taken.id()))
                .entity(taken)
                .build();
    }
}
