package bouquin.traces;

import bouquin.documents.Manuscript;
import bouquin.documents.Manuscript.Block;
import bouquin.documents.Manuscript.Key;
import bouquin.documents.Manuscript.Paragraph;
import bouquin.documents.Manuscript.Points;
import bouquin.documents.Manuscript.Section;
import bouquin.documents.Manuscript.Table;
import bouquin.documents.Typesetter;
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
import java.util.stream.IntStream;

/** Writes a finding down for people who were not there: the file, the method, the figures and their limits. */
@ApplicationScoped
class TraceReport {
    private static final int PAGES_MAX = 300;
    private static final int LIMITS = 6;

    @Inject
    Typesetter typesetter;

    @Inject
    People people;

    byte[] write(TraceView trace, Locale locale) {
        try {
            Path file = Files.createTempFile("trace", ".pdf");
            try {
                typesetter.typeset(new Writing(trace, locale).manuscript(), file);
                return Files.readAllBytes(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private final class Writing {
        private final TraceView trace;
        private final TraceFinding finding;
        private final Locale locale;
        private final Formats formats;

        Writing(TraceView trace, Locale locale) {
            this.trace = trace;
            this.finding = trace.finding();
            this.locale = locale;
            this.formats = new Formats(locale);
        }

        Manuscript manuscript() {
            List<Section> sections = new ArrayList<>();
            sections.add(section("result", result()));
            sections.add(section("file", List.of(file())));
            for (TraceMatch match : finding.matches()) sections.add(match(match));
            if (!finding.codes().isEmpty()) sections.add(section("codes", List.of(codes())));
            sections.add(section("method", method()));
            sections.add(section("figures", List.of(pages())));
            sections.add(section("limits", List.of(limits())));
            sections.add(section("log", List.of(log())));
            return new Manuscript(t("report.title"), "Bouquin", locale.getLanguage(), t("report.summary"), sections);
        }

        private Section section(String name, List<Block> blocks) {
            return new Section(t("report." + name), 2, blocks);
        }

        private List<Block> result() {
            List<Block> blocks = new ArrayList<>();
            String conclusion = "conclusion." + finding.conclusion();
            blocks.add(new Key(t(conclusion), t(conclusion + ".text")));
            if (finding.reason() != null) blocks.add(new Paragraph(t("reason." + finding.reason())));
            if (finding.contradicts()) blocks.add(new Paragraph(t("contradicted")));
            return blocks;
        }

        private Table file() {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(t("file.name"), trace.name()));
            rows.add(List.of(
                    "SHA-256",
                    trace.sha256().substring(0, 32) + " " + trace.sha256().substring(32)));
            rows.add(List.of(t("file.bytes"), formats.number(trace.bytes())));
            rows.add(List.of(t("file.pages"), formats.number(finding.pages().size())));
            rows.add(List.of(t("file.asked"), formats.dateTime(trace.askedAt()) + " UTC, " + trace.askedBy()));
            rows.add(List.of(t("file.trace"), trace.id().value()));
            finding.about().forEach((name, value) -> rows.add(List.of(name, value.isEmpty() ? "–" : value)));
            return new Table(t("report.file.caption"), List.of(t("report.what"), t("report.value")), rows);
        }

        private Section match(TraceMatch match) {
            Suspect suspect = people.suspect(match);
            List<List<String>> rows = List.of(
                    List.of(t("match.title"), suspect.licence().title()),
                    List.of(t("match.order"), match.orderId()),
                    List.of(t("match.licence"), match.licenceId().value()),
                    List.of(t("match.code"), suspect.licence().purchaseCode()),
                    List.of(t("match.buyer"), buyer(suspect)),
                    List.of(t("match.bought"), formats.dateTime(suspect.boughtAt()) + " UTC"),
                    List.of(t("match.confidence"), match.percent() + " %"));
            List<String> evidence = match.evidence().stream()
                    .map(found -> t("evidence." + found.kind(), args(found)))
                    .toList();
            Table facts = new Table(t("report.match.caption"), List.of(t("report.what"), t("report.value")), rows);
            return section("match", List.of(facts, new Points(evidence)));
        }

        private static String buyer(Suspect suspect) {
            String name = suspect.licence().holder().name();
            String email = suspect.licence().holder().email();
            return name.isBlank() ? email : name + ", " + email;
        }

        private Points codes() {
            return new Points(finding.codes().stream()
                    .map(code -> t(
                            code.licenceId() == null
                                    ? "code.unknown"
                                    : code.contradicted() ? "code.against" : "code.known",
                            code.code(),
                            code.ranges().isEmpty() ? "–" : code.ranges()))
                    .toList());
        }

        private List<Block> method() {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Paragraph(t("report.method.marks")));
            blocks.add(new Paragraph(t("report.method.odds")));
            List<String> documents = finding.documents().stream()
                    .map(document -> t(
                            document.way().isEmpty() ? "document" : "document.way",
                            document.found(),
                            document.pages(),
                            document.shifted(),
                            document.copies(),
                            document.way(),
                            document.id().value()))
                    .toList();
            if (!documents.isEmpty()) blocks.add(new Points(documents));
            blocks.add(new Paragraph(t("report.method.rest", figure(finding.none()), figure(finding.unmarked()))));
            return blocks;
        }

        private Table pages() {
            List<List<String>> rows =
                    finding.pages().stream().limit(PAGES_MAX).map(this::row).toList();
            List<String> head = List.of(
                    t("page"), t("page.original"), t("page.right"), t("page.up"), t("page.code"), t("page.agrees"));
            return new Table(t("report.figures.caption", finding.pages().size()), head, rows);
        }

        private List<String> row(TracedPage page) {
            boolean shift = page.shift() != null;
            String agrees = finding.numbers(page);
            return List.of(
                    String.valueOf(page.number()),
                    page.original() == 0 ? "–" : String.valueOf(page.original()),
                    shift ? points(page.shift().right()) : "–",
                    shift ? points(page.shift().up()) : "–",
                    page.codes().isEmpty() ? "–" : String.join(", ", page.codes()),
                    agrees.isEmpty() ? "–" : agrees);
        }

        private Points limits() {
            return new Points(IntStream.rangeClosed(1, LIMITS)
                    .mapToObj(i -> t("limit." + i))
                    .toList());
        }

        private Points log() {
            return new Points(trace.log().stream()
                    .map(entry -> formats.dateTime(entry.writtenAt()) + " UTC: " + t("act." + entry.act()) + ", "
                            + entry.who())
                    .toList());
        }

        private String points(double points) {
            return String.format(locale, "%.3f", points);
        }

        private String figure(double probability) {
            return String.format(locale, "%.4f", probability);
        }

        private Object[] args(TraceEvidence found) {
            return new Object[] {found.ranges(), found.pages().size(), found.of(), found.others(), found.chanceText()};
        }

        private String t(String key, Object... args) {
            return Messages.shipped().text(locale, "traces." + key, args);
        }
    }
}
