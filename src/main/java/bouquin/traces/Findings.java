package bouquin.traces;

import bouquin.documents.ComparedPage;
import bouquin.documents.Comparison;
import bouquin.documents.Displacement;
import bouquin.documents.DocumentId;
import bouquin.documents.Examination;
import bouquin.documents.ExaminedPage;
import bouquin.licensing.CopyId;
import bouquin.licensing.LicenceId;
import bouquin.licensing.LicenceView;
import bouquin.traces.TraceEvidence.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Collects what each suspected document says about a leaked file, and concludes. */
final class Findings {
    /** A page with so much text that is none of the document's pages is from elsewhere. */
    private static final int FOREIGN_TEXT_MIN = 200;

    private static final double UNMARKED_FROM = 0.9;

    private record Case(
            DocumentId document, Comparison comparison, int copies, Inquiry inquiry, Inquiry.Answer answer) {}

    private final Examination file;
    private final Map<String, LicenceView> codes;
    private final List<Set<String>> codesOfPages;
    private final List<Case> cases = new ArrayList<>();
    private final List<TraceMatch> matches = new ArrayList<>();
    private final Set<LicenceId> contradicted = new HashSet<>();

    /** @param codes that can be read, each with its licence or null */
    Findings(Examination file, Map<String, LicenceView> codes) {
        this.file = file;
        this.codes = codes;
        this.codesOfPages = file.pages().stream().map(this::codesOn).toList();
    }

    Set<DocumentId> documentsOfCodes() {
        return codes.values().stream()
                .filter(licence -> licence != null)
                .map(LicenceView::documentId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void add(
            DocumentId document,
            Comparison comparison,
            List<CopyId> copies,
            Function<LicenceId, LicenceView> licences) {
        List<PageSign> signs = signs(comparison);
        Inquiry inquiry = new Inquiry(signs, copies, written(copies));
        Inquiry.Answer answer = inquiry.answer();
        Case found = new Case(document, comparison, copies.size(), inquiry, answer);
        cases.add(found);
        answer.contradicted().forEach(copy -> contradicted.add(copy.licence()));
        answer.named().forEach((copy, confidence) -> match(found, copy, confidence, licences.apply(copy.licence())));
    }

    private void match(Case found, CopyId copy, double confidence, LicenceView licence) {
        List<TraceEvidence> evidence = found.inquiry().evidence(copy, found.answer());
        boolean offsets = evidence.stream().anyMatch(e -> e.kind() == Kind.OFFSETS || e.kind() == Kind.AVERAGE);
        if (!offsets && isForeign(found.comparison(), codePages(licence.purchaseCode()))) {
            contradicted.add(licence.id());
            return;
        }
        List<Integer> named = pagesNaming(licence);
        if (!named.isEmpty()) evidence.add(TraceEvidence.of(Kind.NAME, named));
        matches.add(new TraceMatch(licence.id(), licence.orderId(), confidence, evidence));
    }

    /** None of the pages that show a code is of its document, though there is enough on them to tell. */
    private boolean isForeign(Comparison comparison, List<Integer> pages) {
        return !pages.isEmpty()
                && pages.stream()
                        .allMatch(number -> comparison.pages().get(number - 1).original() == 0
                                && file.pages().get(number - 1).text().length() >= FOREIGN_TEXT_MIN);
    }

    TraceFinding conclude() {
        matches.sort(Comparator.comparingDouble(TraceMatch::confidence).reversed());
        Case main = cases.stream()
                .max(Comparator.comparingInt(found -> found.comparison().known()))
                .orElse(null);
        TraceConclusion conclusion = conclusion(main);
        return new TraceFinding(
                conclusion,
                conclusion.names() ? null : reason(main),
                cases.stream().filter(this::counts).map(Findings::document).toList(),
                matches,
                traceCodes(),
                main == null ? 1 : main.answer().all().ofNone(),
                main == null ? 0 : main.answer().all().ofUnmarked(),
                pages(),
                file.about());
    }

    private TraceConclusion conclusion(Case main) {
        if (cases.stream().anyMatch(found -> found.answer().averaged())) return TraceConclusion.AVERAGED;
        if (matches.size() > 1) return TraceConclusion.MIXED;
        if (matches.size() == 1)
            return matches.get(0).confidence() >= Inquiry.NAMED ? TraceConclusion.NAMED : TraceConclusion.LIKELY;
        if (!contradicted.isEmpty()) return TraceConclusion.CONTRADICTORY;
        boolean unmarked = main != null && main.answer().all().ofUnmarked() >= UNMARKED_FROM;
        return unmarked ? TraceConclusion.UNMARKED : TraceConclusion.NONE;
    }

    private static TraceReason reason(Case main) {
        if (main == null || main.comparison().known() == 0) return TraceReason.NO_DOCUMENT;
        if (main.copies() == 0) return TraceReason.NO_COPIES;
        if (main.inquiry().shifted() == 0) return TraceReason.NO_MARKS;
        boolean open = main.answer().all().ofNone() < UNMARKED_FROM
                && main.answer().all().ofUnmarked() < UNMARKED_FROM;
        return open ? TraceReason.TOO_FEW_PAGES : TraceReason.NO_COPY_FITS;
    }

    private boolean counts(Case found) {
        return found.comparison().known() > 0 || !found.answer().named().isEmpty();
    }

    private static TracedDocument document(Case found) {
        Comparison comparison = found.comparison();
        return new TracedDocument(
                found.document(),
                comparison.documentPages(),
                comparison.known(),
                found.inquiry().shifted(),
                found.copies(),
                comparison.way());
    }

    private List<PageSign> signs(Comparison comparison) {
        List<PageSign> signs = new ArrayList<>();
        for (ExaminedPage page : file.pages()) {
            ComparedPage beside = comparison.pages().get(page.number() - 1);
            Displacement shift = beside.measured() != null ? beside.measured() : page.shift();
            boolean seen = page.text().isBlank() || codesIn(page.text()).isEmpty();
            signs.add(new PageSign(page.number(), beside.original(), shift, codesOfPages.get(page.number() - 1), seen));
        }
        return signs;
    }

    private Map<CopyId, Set<Integer>> written(List<CopyId> copies) {
        Map<LicenceId, Set<Integer>> pages = new HashMap<>();
        codes.forEach((code, licence) -> {
            List<Integer> shown = codePages(code);
            if (licence != null && !shown.isEmpty()) pages.put(licence.id(), new HashSet<>(shown));
        });
        return copies.stream()
                .filter(copy -> pages.containsKey(copy.licence()))
                .collect(Collectors.toMap(copy -> copy, copy -> pages.get(copy.licence())));
    }

    private List<TraceCode> traceCodes() {
        List<TraceCode> all = new ArrayList<>();
        codes.forEach((code, licence) -> {
            List<Integer> pages = codePages(code);
            boolean seen = pages.stream()
                    .noneMatch(number ->
                            codesIn(file.pages().get(number - 1).text()).contains(code));
            LicenceId id = licence == null ? null : licence.id();
            all.add(new TraceCode(code, id, pages, seen, id != null && contradicted.contains(id)));
        });
        return all;
    }

    private List<TracedPage> pages() {
        List<TracedPage> pages = new ArrayList<>();
        for (ExaminedPage page : file.pages()) pages.add(page(page));
        return pages;
    }

    private TracedPage page(ExaminedPage page) {
        int number = page.number();
        Case of = cases.stream()
                .filter(found -> found.comparison().pages().get(number - 1).original() > 0)
                .max(Comparator.comparingDouble(
                        found -> found.comparison().pages().get(number - 1).likeness()))
                .orElse(null);
        ComparedPage beside = of == null ? null : of.comparison().pages().get(number - 1);
        List<LicenceId> agrees = matches.stream()
                .filter(match -> match.pages().contains(number))
                .map(TraceMatch::licenceId)
                .toList();
        return new TracedPage(
                number,
                of == null ? null : of.document(),
                beside == null ? 0 : beside.original(),
                beside == null ? 0 : beside.likeness(),
                beside != null && beside.measured() != null ? beside.measured() : page.shift(),
                List.copyOf(codesOfPages.get(number - 1)),
                agrees);
    }

    private List<Integer> codePages(String code) {
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i < codesOfPages.size(); i++) if (codesOfPages.get(i).contains(code)) pages.add(i + 1);
        return pages;
    }

    private Set<String> codesOn(ExaminedPage page) {
        Set<String> on = codesIn(page.text());
        on.addAll(codesIn(page.seen()));
        return on;
    }

    private Set<String> codesIn(String text) {
        String joined = joined(text);
        return codes.keySet().stream()
                .filter(code -> joined.contains(joined(code)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Integer> pagesNaming(LicenceView licence) {
        String name = licence.holder().name();
        String holder = joined(name.isBlank() ? licence.holder().email() : name);
        return file.pages().stream()
                .filter(page -> !holder.isEmpty() && joined(page.text()).contains(holder))
                .map(ExaminedPage::number)
                .toList();
    }

    private static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(joined::appendCodePoint);
        return joined.toString();
    }
}
