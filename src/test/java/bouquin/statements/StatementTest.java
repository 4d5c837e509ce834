package bouquin.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.pdf.PdfTypesetter;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.ledger.Owed;
import bouquin.statements.StatementView.Line;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void aPeriodIsTheMonthSoFarUnlessSaidOtherwise() {
        assertEquals(
                new Period(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-25")), Period.parse(null, "", NOW));
        assertEquals(
                new Period(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-28")),
                Period.parse("", "2026-02-28", NOW));
        assertEquals(
                Instant.parse("2026-10-31T23:00:00Z"),
                Period.parse(null, null, NOW).begins());
    }

    @Test
    void aPeriodThatIsNoneIsRefusedAtItsField() {
        for (String[] days : new String[][] {
            {"2026-02-30", null},
            {"x", null},
            {null, "2026-13-01"},
            {"2026-11-02", "2026-11-01"},
            {"1990-01-01", null},
            {"9999-99-99", "0000-00-00"}
        })
            assertEquals(
                    "fields",
                    assertThrows(Rejected.class, () -> Period.parse(days[0], days[1], NOW))
                            .code());
    }

    @Test
    void theSheetBeginsWithTheOpeningAndEndsWithTheClosingBalance() {
        String[] rows = new String(StatementSheet.write(statement(2)), StandardCharsets.UTF_8).split("\r\n");
        assertEquals(5, rows.length);
        assertTrue(rows[1].endsWith(",OPENING,,10.00,0.00,0.00,0.00,0.00,,10.00,EUR"), rows[1]);
        assertTrue(
                rows[2].contains(",PURCHASE,") && rows[2].endsWith("/1,5.83,0.00,0.00,0.00,0.00,5.83,15.83,EUR"),
                rows[2]);
        assertTrue(rows[4].endsWith(",21.66,EUR"), rows[4]);
    }

    @Test
    void thePaperIsAPdfInBothLanguages(@TempDir Path folder) throws Exception {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Path file = folder.resolve("statement-" + locale + ".pdf");
            new PdfTypesetter().typeset(StatementPaper.manuscript(statement(120), locale), file);
            assertEquals("%PDF", new String(Files.readAllBytes(file), 0, 4, StandardCharsets.US_ASCII));
        }
    }

    private static StatementView statement(int movements) {
        Owed opening = change(1000);
        Owed after = opening;
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < movements; i++) {
            after = after.plus(change(583));
            lines.add(new Line(NOW.plusSeconds(i), "PURCHASE", Id.next(), 1, change(583), after));
        }
        Period period = new Period(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"));
        return new StatementView(Id.next(), "Camille R.", period, NOW, opening, lines, after);
    }

    private static Owed change(long cents) {
        Money none = Money.eur(0);
        return new Owed(Money.eur(cents), none, none, none, none);
    }
}
