package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.invoices.Invoices;
import bouquin.invoices.Period;
import bouquin.invoices.ReportKind;
import bouquin.invoices.TaxReport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is told to tax authorities; for admins. */
@Path("/api/v1/reports/{kind}")
@RequestScoped
public class ReportResource {
    @Inject
    Invoices invoices;

    @Inject
    CurrentVisitor current;

    @Operation(summary = "e-reporting, oss or dac7 of a period such as 2026, 2026-Q4, 2026-11 or 2026-11-25.")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public TaxReport report(@PathParam("kind") String kind, @QueryParam("period") String period) {
        return invoices.report(current.get(), ReportKind.parse(kind), Period.parse(period));
    }

    @Operation(summary = "The same as CSV.")
    @GET
    @Produces("text/csv;qs=0.5")
    public Response csv(@PathParam("kind") String kind, @QueryParam("period") String period) {
        return FileAnswer.of(invoices.csv(current.get(), ReportKind.parse(kind), Period.parse(period)));
    }
}
