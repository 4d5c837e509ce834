package bouquin.statements;

import bouquin.documents.Manuscript;
import bouquin.documents.Manuscript.Block;
import bouquin.documents.Manuscript.Paragraph;
import bouquin.documents.Manuscript.Section;
import bouquin.documents.Manuscript.Table;
import bouquin.documents.Typesetter;
import bouquin.kernel.Money;
import bouquin.ledger.Owed;
import bouquin.platform.text.Formats;
import bouquin.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A statement to print and to file. */
@ApplicationScoped
class StatementPaper {
    @Inject
    Typesetter typesetter;

    byte[] write(StatementView statement, Locale locale) {
        try {
            Path file = Files.createTempFile("statement", ".pdf");
            try {
                typesetter.typeset(new Writing(statement, locale).manuscript(), file);
                return Files.readAllBytes(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    static Manuscript manuscript(StatementView statement, Locale locale) {
        return new Writing(statement, locale).manuscript();
    }

    private static final class Writing {
        private final StatementView statement;
        private final Locale locale;
        private final Formats formats;

        Writing(StatementView statement, Locale locale) {
            this.statement = statement;
            this.locale = locale;
            this.formats = new Formats(locale);
        }

        Manuscript manuscript() {
            String from = formats.date(statement.period().from());
            String to = formats.date(statement.period().to());
            return new Manuscript(
                    t("title"),
                    statement.name(),
                    locale.getLanguage(),
                    t("summary", from, to, formats.dateTime(statement.writtenAt())),
                    List.of(
                            new Section(t("balances"), 2, List.of(balances())),
                            new Section(t("movements"), 2, movements()),
                            new Section(
                                    t("reading"), 2, List.of(new Paragraph(t("reading.text", statement.seller()))))));
        }

        private Table balances() {
            Owed opening = statement.opening(), closing = statement.closing();
            List<List<String>> rows = List.of(
                    row("pending", opening.pending(), closing.pending()),
                    row("available", opening.available(), closing.available()),
                    row("held", opening.held(), closing.held()),
                    row("inPayout", opening.inPayout(), closing.inPayout()),
                    row("debt", opening.debt().negated(), closing.debt().negated()),
                    row("total", opening.total(), closing.total()));
            return new Table(t("balances"), List.of(t("place"), t("opening"), t("closing")), rows);
        }

        private List<String> row(String place, Money opening, Money closing) {
            return List.of(t(place), formats.money(opening), formats.money(closing));
        }

        private List<Block> movements() {
            if (statement.lines().isEmpty()) return List.of(new Paragraph(t("none")));
            List<List<String>> rows = new ArrayList<>();
            for (StatementView.Line line : statement.lines()) rows.add(row(line));
            List<String> head = List.of(
                    t("when"), t("what"), t("reference"), t("pending"), t("available"), t("elsewhere"), t("balance"));
            return List.of(new Table(t("movements"), head, rows));
        }

        private List<String> row(StatementView.Line line) {
            Owed change = line.change();
            return List.of(
                    formats.shortDate(line.at()),
                    Messages.shipped().text(locale, "ledger.kind." + line.kind()),
                    reference(line),
                    signed(change.pending()),
                    signed(change.available()),
                    signed(change.held().plus(change.inPayout()).minus(change.debt())),
                    formats.amount(line.after().total()));
        }

        /** The end of an id tells as much as all of it within one statement. */
        private static String reference(StatementView.Line line) {
            String end = "…" + line.about().substring(Math.max(0, line.about().length() - 6));
            return line.line() == 0 ? end : end + "/" + line.line();
        }

        /** Zeros are written out: a column of numbers stays one. */
        private String signed(Money amount) {
            return (amount.isPositive() ? "+" : "") + formats.amount(amount);
        }

        private String t(String key, Object... args) {
            return Messages.shipped().text(locale, "statements." + key, args);
        }
    }
}
