package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.kernel.Page;
import bouquin.ledger.Balances;
import bouquin.ledger.SellerBalance;
import bouquin.ledger.SellerBreakdown;
import bouquin.ledger.StatementLine;
import bouquin.statements.StatementView;
import bouquin.statements.Statements;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the seller who asks has earned. */
@Path("/api/v1/sellers/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SellerMoneyResource {
    private static final String CSV = "text/csv", PDF = "application/pdf";

    /** Whoever takes anything gets JSON. */
    private static final String UNLESS_ASKED_FOR = ";qs=0.5";

    @Inject
    Balances balances;

    @Inject
    Statements statements;

    @Inject
    CurrentVisitor current;

    @Context
    HttpHeaders headers;

    /** Pending, available and held, each part with until when and why. */
    @Operation(summary = "Pending, available and held, with until and because.")
    @GET
    @Path("balance")
    public SellerBalance balance() {
        return balances.of(seller());
    }

    @Operation(summary = "What each place of the balance is made of; the parts add up to it.")
    @GET
    @Path("balance/parts")
    public SellerBreakdown parts() {
        return balances.breakdown(balances.of(seller()));
    }

    @Operation(summary = "Every movement of the seller’s money, newest first.")
    @GET
    @Path("statement")
    public Page<StatementLine> statement(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        return balances.statement(seller(), cursor, Limit.of(limit));
    }

    @Operation(
            summary =
                    "The statement of a period, from=2026-11-01&to=2026-11-30: opening, every movement with the balance"
                            + " after it, closing.")
    @GET
    @Path("statement/period")
    public StatementView period(@QueryParam("from") String from, @QueryParam("to") String to) {
        return statements.statement(current.get(), from, to);
    }

    @Operation(summary = "The statement of a period as CSV.")
    @GET
    @Path("statement")
    @Produces(CSV + UNLESS_ASKED_FOR)
    public Response acceptedCsv(@QueryParam("from") String from, @QueryParam("to") String to) {
        return csv(from, to);
    }

    @Operation(summary = "The statement of a period as CSV, for links.")
    @GET
    @Path("statement.csv")
    @Produces({CSV, MediaType.APPLICATION_JSON})
    public Response csv(@QueryParam("from") String from, @QueryParam("to") String to) {
        return file(statements.csv(current.get(), from, to), CSV + ";charset=UTF-8", "csv");
    }

    @Operation(summary = "The statement of a period as a PDF in the language of Accept-Language.")
    @GET
    @Path("statement")
    @Produces(PDF + UNLESS_ASKED_FOR)
    public Response acceptedPdf(@QueryParam("from") String from, @QueryParam("to") String to) {
        return pdf(from, to);
    }

    @Operation(summary = "The statement of a period as a PDF, for links.")
    @GET
    @Path("statement.pdf")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    public Response pdf(@QueryParam("from") String from, @QueryParam("to") String to) {
        boolean french = headers.getAcceptableLanguages().get(0).getLanguage().equals("fr");
        Locale locale = french ? Locale.FRENCH : Locale.ENGLISH;
        return file(statements.pdf(current.get(), from, to, locale), PDF, "pdf");
    }

    private static Response file(byte[] content, String type, String ending) {
        return Response.ok(content, type)
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"statement." + ending + "\"")
                .build();
    }

    private String seller() {
        return current.get().require(Role.SELLER).value();
    }
}
