package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.invoices.InvoiceKind;
import bouquin.invoices.Invoices;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
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
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Invoices by their numbers, and the admin's list. */
@Path("/api/v1/invoices")
@RequestScoped
public class InvoiceResource {
    static final String PDF = "application/pdf";
    private static final String LESS_LIKELY_XML = "application/xml;qs=0.5";

    @Inject
    Invoices invoices;

    @Inject
    CurrentVisitor current;

    /** The body of a POST that closes a month, e.g. "2026-10". */
    public record MonthToClose(String month) {}

    /** Of how many sellers something was written. */
    public record Closed(int sellers) {}

    @Operation(summary = "All invoices, newest first; for admins.")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<InvoiceBody> all(
            @QueryParam("kind") String kind,
            @QueryParam("number") String number,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        return invoices.all(current.get(), kind(kind), number, cursor, Limit.of(limit))
                .map(InvoiceBody::of);
    }

    @Operation(summary = "An invoice as Factur-X, for its buyer, its seller or an admin.")
    @GET
    @Path("{number}")
    @Produces(PDF)
    public Response pdf(@PathParam("number") String number) {
        return FileAnswer.of(invoices.file(number, current.get()));
    }

    @Operation(summary = "The XML of an invoice: UN/CEFACT CII, EN 16931.")
    @GET
    @Path("{number}")
    @Produces(LESS_LIKELY_XML)
    public Response xml(@PathParam("number") String number) {
        return FileAnswer.of(invoices.xml(number, current.get()));
    }

    @Operation(summary = "Writes the sellers’ invoices of a month; for admins.")
    @POST
    @Path("months")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response close(MonthToClose body) {
        return Response.status(Response.Status.CREATED)
                .entity(new Closed(invoices.closeMonth(current.get(), month(body.month()))))
                .build();
    }

    static YearMonth month(String text) {
        try {
            if (text != null && text.matches("20[0-9]{2}-[0-9]{2}")) return YearMonth.parse(text);
        } catch (DateTimeException noSuchMonth) {
            // told below
        }
        throw Rejected.invalid("invoices.month.format");
    }

    private static InvoiceKind kind(String text) {
        if (text == null || text.isEmpty()) return null;
        return Arrays.stream(InvoiceKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Rejected.malformed("invoices.kind.format"));
    }
}
