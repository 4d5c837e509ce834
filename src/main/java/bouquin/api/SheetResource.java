package bouquin.api;

import bouquin.identity.AccountId;
import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.sheets.Drafted;
import bouquin.sheets.SheetId;
import bouquin.sheets.Sheets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Many documents described by one table in CSV. */
@Path("/api/v1/sheets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SheetResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    Sheets sheets;

    @Inject
    CurrentVisitor current;

    @Inject
    Problems problems;

    @Operation(summary = "Keeps a table (CSV in UTF-8) and says of each row what would happen: a dry run.")
    @APIResponseSchema(value = SheetAnswer.class, responseCode = "201")
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response keep(@QueryParam("name") String name, InputStream body) throws IOException {
        AccountId seller = seller();
        byte[] bytes = body == null ? new byte[0] : body.readNBytes(Sheets.BYTES_MAX + 1);
        SheetId id = sheets.keep(seller, name, bytes);
        return Response.created(URI.create("/api/v1/sheets/" + id))
                .entity(SheetAnswer.of(sheets.view(seller, id), null, problems))
                .build();
    }

    @Operation(summary = "The dry run again, with the documents as they are now.")
    @GET
    @Path("{id}")
    public SheetAnswer show(@PathParam("id") String id) {
        return SheetAnswer.of(sheets.view(seller(), SheetId.parse(id)), null, problems);
    }

    @Operation(summary = "Makes a draft for each good row; a file that has a listing gets no second one.")
    @POST
    @Path("{id}/drafts")
    public SheetAnswer draft(@PathParam("id") String id) {
        Drafted drafted = sheets.draft(seller(), SheetId.parse(id));
        return SheetAnswer.of(drafted.sheet(), drafted.drafts(), problems);
    }

    @Operation(summary = "A table with an example row, to be filled in.")
    @GET
    @Path("template")
    @Produces(CSV)
    public String template() {
        return Sheets.template(',');
    }

    private AccountId seller() {
        return current.get().require(Role.SELLER);
    }
}
