package bouquin.web;

import bouquin.invoices.Invoices;
import bouquin.invoices.Period;
import bouquin.invoices.ReportKind;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What is told to tax authorities, with its proof. */
@Path(Frame.LANG + "/admin/reports")
@RequestScoped
@Produces(View.HTML)
public class ReportPages {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    Frame frame;

    @Inject
    Invoices invoices;

    @Inject
    Clock clock;

    @GET
    public Response reports() {
        return frame.to("/admin/reports/" + ReportKind.E_REPORTING.path());
    }

    @GET
    @Path("{kind: [a-z0-9-]{1,20}}")
    public Response report(@PathParam("kind") String path, @QueryParam("period") String asked) {
        ReportKind kind = ReportKind.parse(path);
        String period = asked == null || asked.isBlank() ? usual(kind) : asked.strip();
        Form form = Form.of(Map.of("period", period));
        try {
            return Response.ok(page(kind, form, Period.parse(period))).build();
        } catch (Rejected refused) {
            if (!refused.code().equals("invoices.period")) throw refused;
            return page(kind, form.refused(refused), Period.parse(usual(kind))).refused(refused);
        }
    }

    @GET
    @Path("{kind: [a-z0-9-]{1,20}}.csv")
    @Produces({"text/csv", View.HTML})
    public Response csv(@PathParam("kind") String path, @QueryParam("period") String period) {
        return PrivateFile.of(invoices.csv(frame.visitor(), ReportKind.parse(path), Period.parse(period)));
    }

    private View page(ReportKind kind, Form form, Period period) {
        return View.of(
                "invoices/report",
                frame,
                "report",
                invoices.report(frame.visitor(), kind, period),
                "form",
                form,
                "period",
                form.refusal() == null ? form.value("period") : usual(kind));
    }

    /** The running month, quarter or year. */
    private String usual(ReportKind kind) {
        LocalDate today = LocalDate.now(clock.withZone(PARIS));
        return switch (kind) {
            case E_REPORTING -> today.toString().substring(0, 7);
            case OSS -> today.getYear() + "-Q" + ((today.getMonthValue() + 2) / 3);
            case DAC7 -> String.valueOf(today.getYear());
        };
    }

    /** A cell as people read it. */
    public static String cell(Frame frame, Object value) {
        if (value instanceof Money amount) return frame.money(amount);
        if (value instanceof LocalDate day) return frame.date(day);
        return String.valueOf(value);
    }

    /** Whether it stands to the right. */
    public static boolean isNumber(Object value) {
        return value instanceof Money || value instanceof Number;
    }

    /** Columns of figures, by the names of the report. */
    public static boolean isNumber(String column) {
        return List.of("net", "vat", "gross", "orders", "consideration", "fees", "activities", "rate")
                .contains(column);
    }
}
