package bouquin.web;

import bouquin.checkout.SoldLines;
import bouquin.identity.Role;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.ledger.Balances;
import bouquin.ledger.HeldAmount;
import bouquin.ledger.SellerBalance;
import bouquin.ledger.SellerBreakdown;
import bouquin.ledger.StatementLine;
import bouquin.statements.Statements;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a seller has earned: each cent, and until when it is held and why. */
@Path(Frame.LANG + "/selling/earnings")
@RequestScoped
@Produces(View.HTML)
public class EarningsPages {
    private static final int MOVEMENTS_PER_PAGE = 30;

    @Inject
    Frame frame;

    @Inject
    Balances balances;

    @Inject
    Statements statements;

    @Inject
    SoldLines soldLines;

    @GET
    public View earnings(@QueryParam("cursor") String cursor) {
        return earnings(cursor, Form.empty());
    }

    /** A period as a PDF, or as CSV when asked for; the page again when it can't be had. */
    @GET
    @Path("statement")
    @Produces({View.HTML, "application/pdf", "text/csv"})
    public Response statement(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("format") String format) {
        boolean csv = "csv".equals(format);
        try {
            byte[] file = csv
                    ? statements.csv(frame.visitor(), from, to)
                    : statements.pdf(frame.visitor(), from, to, frame.locale());
            return Response.ok(file, csv ? "text/csv;charset=UTF-8" : "application/pdf")
                    .header("Cache-Control", "private, no-store")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Disposition", "attachment; filename=\"statement." + (csv ? "csv" : "pdf") + "\"")
                    .build();
        } catch (Rejected refused) {
            if (refused.kind() != Rejected.Kind.INVALID) throw refused;
            Map<String, String> sent = new HashMap<>(Map.of("format", csv ? "csv" : "pdf"));
            sent.put("from", from);
            sent.put("to", to);
            return earnings(null, Form.of(sent).refused(refused)).refused(refused);
        }
    }

    private View earnings(String cursor, Form form) {
        String seller = frame.visitor().require(Role.SELLER).value();
        SellerBalance balance = balances.of(seller);
        SellerBreakdown parts = balances.breakdown(balance);
        Page<StatementLine> movements = balances.statement(seller, cursor, MOVEMENTS_PER_PAGE);
        Map<String, String> formats = new LinkedHashMap<>();
        for (String format : List.of("pdf", "csv")) formats.put(format, frame.t("ledger.earnings.statement." + format));
        return View.of(
                "ledger/earnings",
                frame,
                "balance",
                balance,
                "debt",
                balances.debt(seller),
                "parts",
                parts,
                "movements",
                movements,
                "titles",
                titles(parts, movements),
                "form",
                form,
                "formats",
                formats);
    }

    private Map<String, String> titles(SellerBreakdown parts, Page<StatementLine> movements) {
        Stream<String> held =
                Stream.of(parts.pending(), parts.held()).flatMap(List::stream).map(HeldAmount::orderId);
        Stream<String> moved = movements.items().stream().map(StatementLine::orderId);
        return soldLines.titles(
                Stream.concat(held, moved).filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
