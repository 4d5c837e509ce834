package bouquin.web;

import bouquin.invoices.InvoiceKind;
import bouquin.invoices.Invoices;
import bouquin.invoices.Period;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;

/** All invoices, and closing the sellers' months. */
@Path(Frame.LANG + "/admin/invoices")
@RequestScoped
@Produces(View.HTML)
public class AdminInvoicePages {
    private static final int PER_PAGE = 40;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    Frame frame;

    @Inject
    Invoices invoices;

    @Inject
    Clock clock;

    @GET
    public View invoices(
            @QueryParam("kind") String kind, @QueryParam("number") String number, @QueryParam("cursor") String cursor) {
        String last = YearMonth.now(clock.withZone(PARIS)).minusMonths(1).toString();
        return page(Form.of(Map.of("month", last)), kind, number, cursor);
    }

    @POST
    @Path("months")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        try {
            invoices.closeMonth(
                    frame.visitor(), YearMonth.from(month(form.value("month")).from()));
        } catch (Rejected refused) {
            return page(form.refused(refused), null, null, null).refused(refused);
        }
        return frame.to("/admin/invoices?kind=SELF_BILLED&notice=invoices.notice.closed");
    }

    private static Period month(String text) {
        if (!text.matches("20[0-9]{2}-[0-9]{2}")) throw Rejected.invalid("invoices.month.format");
        return Period.parse(text);
    }

    private View page(Form form, String kind, String number, String cursor) {
        return View.of(
                "invoices/all",
                frame,
                "invoices",
                invoices.all(
                        frame.visitor(),
                        kind(kind),
                        number == null || number.isBlank() ? null : number.strip(),
                        cursor,
                        PER_PAGE),
                "cursor",
                cursor,
                "kind",
                kind(kind) == null ? "" : kind,
                "form",
                form.with("number", number == null ? java.util.List.of() : java.util.List.of(number)));
    }

    private static InvoiceKind kind(String text) {
        return Arrays.stream(InvoiceKind.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
