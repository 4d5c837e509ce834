package bouquin.traces;

import bouquin.documents.PageShift;
import bouquin.licensing.CopyId;
import bouquin.traces.TraceEvidence.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;

/**
 * Decides from which copies of one document the pages of a leaked file come: the likeliest first, then whoever explains the pages that are
 * left. A visible code counts only where the shifts of its pages don't speak against it.
 */
final class Inquiry {
    static final double NAMED = 0.99;
    static final double LIKELY = 0.75;
    private static final int COPIES_NAMED_MAX = 5;

    /** What came out for one document. @param all the posterior of the whole, before any page was taken away */
    record Answer(Map<CopyId, Double> named, boolean averaged, Posterior all, Set<CopyId> contradicted) {}

    private final List<PageSign> signs;
    private final List<CopyId> copies;
    private final Map<CopyId, Set<Integer>> written;
    private final Reading reading;

    /** @param written for each copy whose code can be read the pages that show it, by their numbers in the file */
    Inquiry(List<PageSign> signs, List<CopyId> copies, Map<CopyId, Set<Integer>> written) {
        this.signs = List.copyOf(signs);
        this.copies = copies;
        this.written = written;
        this.reading = Reading.of(signs);
    }

    Answer answer() {
        Set<CopyId> contradicted = new HashSet<>(), borneOut = new HashSet<>(written.keySet());
        for (CopyId copy : written.keySet()) if (isContradicted(copy)) contradicted.add(copy);
        borneOut.removeAll(contradicted);
        Posterior all = new Posterior(reading, copies, borneOut, Set.of());
        Optional<Averaging.Found> pair = Averaging.find(signs, copies);
        if (pair.isPresent()) return averaged(pair.get(), all, contradicted);
        return new Answer(named(all, borneOut), false, all, contradicted);
    }

    private static Answer averaged(Averaging.Found pair, Posterior all, Set<CopyId> contradicted) {
        Map<CopyId, Double> both = new LinkedHashMap<>();
        both.put(pair.one(), pair.confidence());
        both.put(pair.other(), pair.confidence());
        contradicted.removeAll(both.keySet());
        return new Answer(both, true, all, contradicted);
    }

    private Map<CopyId, Double> named(Posterior all, Set<CopyId> borneOut) {
        Map<CopyId, Double> named = new LinkedHashMap<>();
        Posterior posterior = all;
        while (named.size() < COPIES_NAMED_MAX) {
            CopyId best = posterior.best();
            if (best == null) break;
            double confidence = posterior.of(best);
            boolean enough =
                    confidence >= NAMED || confidence >= LIKELY && (named.isEmpty() || borneOut.contains(best));
            if (!enough) break;
            named.put(best, confidence);
            List<PageSign> left = posterior.reading().signs().stream()
                    .filter(sign -> odds(sign, best) < 1)
                    .toList();
            posterior = new Posterior(reading.only(left), copies, borneOut, named.keySet());
        }
        return named;
    }

    /** Most of the pages that show the copy's code and have a shift have another one. */
    private boolean isContradicted(CopyId copy) {
        int agree = 0, disagree = 0;
        for (PageSign sign : reading.signs())
            if (written.get(copy).contains(sign.number())) {
                if (odds(sign, copy) > 1) agree++;
                else disagree++;
            }
        return disagree > 0 && disagree >= 2 * agree;
    }

    /** Pages whose shift is that of the copy, by their numbers. */
    List<Integer> agreeing(CopyId copy) {
        return pages(copy, odds -> odds > 1);
    }

    private List<Integer> pages(CopyId copy, DoublePredicate which) {
        int last = reading.signs().stream().mapToInt(PageSign::original).max().orElse(0);
        PageShift[] shifts = PageShift.of(copy.value(), last);
        return reading.signs().stream()
                .filter(sign -> which.test(reading.odds(sign, shifts[sign.original() - 1].symbol())))
                .map(PageSign::number)
                .toList();
    }

    /** How many pages have a shift that says something. */
    int shifted() {
        return reading.signs().size();
    }

    List<TraceEvidence> evidence(CopyId copy, Answer answer) {
        List<TraceEvidence> found = new ArrayList<>();
        List<Integer> agreeing = agreeing(copy);
        if (answer.averaged()) found.add(TraceEvidence.of(Kind.AVERAGE, shiftedPages()));
        else if (!agreeing.isEmpty()) found.add(offsets(copy, agreeing));
        for (boolean seen : new boolean[] {false, true}) {
            List<Integer> pages = codePages(copy, seen);
            if (!pages.isEmpty()) found.add(TraceEvidence.of(seen ? Kind.CODE_SEEN : Kind.CODE, pages));
        }
        List<Integer> against = pages(copy, odds -> odds < 1);
        if (!against.isEmpty() && !answer.averaged()) found.add(TraceEvidence.of(Kind.AGAINST, against));
        return found;
    }

    private List<Integer> shiftedPages() {
        return signs.stream().filter(PageSign::isShifted).map(PageSign::number).toList();
    }

    private TraceEvidence offsets(CopyId copy, List<Integer> agreeing) {
        int others = copies.stream()
                .filter(other -> !other.equals(copy))
                .mapToInt(other -> agreeing(other).size())
                .max()
                .orElse(0);
        double chance = Chance.copies(copies.size() - 1, shifted(), agreeing.size());
        return new TraceEvidence(Kind.OFFSETS, agreeing, shifted(), others, chance);
    }

    private List<Integer> codePages(CopyId copy, boolean seen) {
        Set<Integer> pages = written.getOrDefault(copy, Set.of());
        return signs.stream()
                .filter(sign -> pages.contains(sign.number()) && sign.seenOnly() == seen)
                .map(PageSign::number)
                .toList();
    }

    private double odds(PageSign sign, CopyId copy) {
        int original = sign.original();
        return reading.odds(sign, PageShift.at(copy.value(), original).symbol());
    }
}
