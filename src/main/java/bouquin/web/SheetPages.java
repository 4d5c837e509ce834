package bouquin.web;

import bouquin.catalog.Catalog;
import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.kernel.Rejected;
import bouquin.platform.http.Multipart;
import bouquin.sheets.SheetId;
import bouquin.sheets.SheetView;
import bouquin.sheets.Sheets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where a seller describes many documents by one table: files, table, what would happen, drafts. */
@Path(Frame.LANG + "/selling/sheets")
@RequestScoped
@Produces(View.HTML)
public class SheetPages {
    @Inject
    Frame frame;

    @Inject
    Sheets sheets;

    @Inject
    Catalog catalog;

    @GET
    public View begin() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body) throws IOException {
        AccountId seller = seller();
        try {
            return frame.to("/selling/sheets/" + kept(seller, Multipart.of(type, body)));
        } catch (Rejected refused) {
            return page(Form.empty().refused(refused)).refused(refused);
        }
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") String id) {
        SheetView sheet = sheets.view(seller(), SheetId.parse(id));
        return View.of("sheets/sheet", frame, "sheet", sheet);
    }

    @POST
    @Path("{id}/drafts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draft(@PathParam("id") String id) {
        SheetId sheet = SheetId.parse(id);
        sheets.draft(seller(), sheet);
        return frame.to("/selling/sheets/" + sheet + "?notice=sheets.notice.drafted");
    }

    /** As the spreadsheets of the language expect it. */
    @GET
    @Path("template")
    @Produces("text/csv;charset=UTF-8")
    public Response template() {
        seller();
        return Response.ok(Sheets.template(frame.lang().equals("fr") ? ';' : ','))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bouquin.csv\"")
                .build();
    }

    private SheetId kept(AccountId seller, Multipart form) throws IOException {
        for (Optional<Multipart.Part> part = form.next(); part.isPresent(); part = form.next()) {
            if (!part.get().isFile()) continue;
            byte[] bytes = part.get().body().readNBytes(Sheets.BYTES_MAX + 1);
            return sheets.keep(seller, part.get().fileName(), bytes);
        }
        throw Rejected.invalid("sheets.missing");
    }

    private View page(Form form) {
        return View.of(
                "sheets/sheets",
                frame,
                "form",
                form,
                "kept",
                sheets.of(seller()),
                "categories",
                Choices.categories(frame, catalog.categories()),
                "levels",
                Choices.levels(frame));
    }

    private AccountId seller() {
        return frame.visitor().require(Role.SELLER);
    }
}
