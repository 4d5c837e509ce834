package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.identity.Role;
import bouquin.invoices.InvoiceId;
import bouquin.invoices.InvoiceKind;
import bouquin.invoices.InvoiceView;
import bouquin.invoices.ReportKind;
import bouquin.invoices.TaxReport;
import bouquin.kernel.Money;
import bouquin.kernel.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvoicePagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void theAdminSeesEachInvoiceAndWhyItsFileIsMissing() {
        for (String lang : List.of("fr", "en")) {
            String page = Pages.html(View.of(
                    "invoices/all",
                    Pages.frame("/" + lang + "/admin/invoices", Pages.account(Role.ADMIN)),
                    "invoices",
                    new Page<>(List.of(invoice("F2026-000001", ""), invoice(null, "no <disk>")), "next"),
                    "kind",
                    "INVOICE",
                    "form",
                    Form.of(Map.of("month", "2026-10"))));
            assertTrue(page.contains("/invoices/F2026-000001") && page.contains("no &lt;disk&gt;"), page);
        }
    }

    @Test
    void aSellerSeesTheirInvoicesAndTellsAboutTaxes() {
        String page = Pages.html(View.of(
                "invoices/selling",
                Pages.frame("/fr/selling/invoices", Pages.account(Role.SELLER)),
                "invoices",
                new Page<>(List.of(invoice("AF2026-V00001-0001", "")), null),
                "form",
                Form.of(Map.of("country", "FR")),
                "positions",
                Map.of("PRIVATE", "Particulier"),
                "countries",
                Map.of("FR", "France")));
        assertTrue(page.contains("AF2026-V00001-0001") && page.contains("name=\"vatNumber\""), page);
    }

    @Test
    void everyReportShowsWhetherTheBooksSayTheSame() {
        for (ReportKind kind : ReportKind.values()) {
            TaxReport report = new TaxReport(
                    kind,
                    DAY,
                    DAY,
                    List.of("day", "rate", "net", "vat", "gross", "orders"),
                    List.of(List.of(DAY, "20", Money.eur(833), Money.eur(167), Money.eur(1000), 1L)),
                    List.of(new TaxReport.Check("vat.FR", Money.eur(167), Money.eur(168))));
            String page = Pages.html(View.of(
                    "invoices/report",
                    Pages.frame("/fr/admin/reports/" + kind.path(), Pages.account(Role.ADMIN)),
                    "report",
                    report,
                    "form",
                    Form.of(Map.of("period", "2026-11")),
                    "period",
                    "2026-11"));
            assertTrue(page.contains("1,67") && page.contains("Différent"), page);
        }
    }

    private static InvoiceView invoice(String number, String error) {
        return new InvoiceView(
                new InvoiceId("01kaxw0c6v4s3z2d1m0n9b8x7y"),
                InvoiceKind.INVOICE,
                number,
                number == null ? null : DAY,
                "01kaxw0c6v4s3z2d1m0n9b8x7y",
                null,
                "FR",
                Money.eur(833),
                Money.eur(167),
                Money.eur(1000),
                null,
                null,
                error);
    }
}
