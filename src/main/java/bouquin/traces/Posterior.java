package bouquin.traces;

import bouquin.documents.PageShift;
import bouquin.licensing.CopyId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How likely it is that a leaked file comes from each copy of a document, by Bayes' rule.
 *
 * <p>Before anything is read: 0.4 that it is none of them, 0.1 that it is the document without a mark, 0.5 for all copies together. Each
 * copy's share is multiplied by the odds of all pages, on the assumption that all, 80, 50 or 25 percent of them are from that copy
 * and the others from anywhere; and, when its purchase code can be read, by 18 times the number of copies, which makes a code alone
 * worth nine to one and no more: anybody can write a code.
 */
final class Posterior {
    static final double NONE = 0.4;
    static final double UNMARKED = 0.1;
    static final double SOLD = 0.5;

    /** Beyond this the model itself is less sure than its figure. */
    static final double MOST = 0.9999;

    private static final double CODE = 18;
    private static final double[] PARTS = {1, 0.8, 0.5, 0.25};
    private static final double[] PART_WEIGHTS = {0.6, 0.2, 0.15, 0.05};
    private static final double COPIES_IN_SILENCE = 1;

    private final Reading reading;
    private final List<CopyId> copies;
    private final double[] logs;
    private final double unmarked;
    private final double none;
    private final double total;

    /**
     * @param named copies whose purchase code can be read in the file
     * @param without copies that were found already, and are not asked for again
     */
    Posterior(Reading reading, List<CopyId> copies, Set<CopyId> named, Set<CopyId> without) {
        this.reading = reading;
        this.copies = copies;
        logs = new double[copies.size()];
        double share = Math.log(SOLD / Math.max(COPIES_IN_SILENCE, copies.size()));
        double code = Math.log(CODE * copies.size());
        Scores scores = new Scores(reading);
        for (int i = 0; i < logs.length; i++) {
            CopyId copy = copies.get(i);
            logs[i] = without.contains(copy)
                    ? Double.NEGATIVE_INFINITY
                    : share + scores.of(copy.value()) + (named.contains(copy) ? code : 0);
        }
        unmarked = Math.log(UNMARKED) + scores.ofUnmarked();
        none = Math.log(NONE);
        total = total();
    }

    /** The likeliest copy, or null when there is none. */
    CopyId best() {
        int best = -1;
        for (int i = 0; i < logs.length; i++) if (best < 0 || logs[i] > logs[best]) best = i;
        return best < 0 || logs[best] == Double.NEGATIVE_INFINITY ? null : copies.get(best);
    }

    /** 0 to {@link #MOST}. */
    double of(CopyId copy) {
        int at = copies.indexOf(copy);
        return at < 0 ? 0 : Math.min(MOST, Math.exp(logs[at] - total));
    }

    double ofUnmarked() {
        return Math.min(MOST, Math.exp(unmarked - total));
    }

    double ofNone() {
        return Math.min(MOST, Math.exp(none - total));
    }

    Reading reading() {
        return reading;
    }

    private double total() {
        double most =
                Math.max(none, Math.max(unmarked, Arrays.stream(logs).max().orElse(none)));
        double sum = Math.exp(none - most) + Math.exp(unmarked - most);
        for (double log : logs) sum += Math.exp(log - most);
        return most + Math.log(sum);
    }

    /** Logarithms of each page's factor for each symbol, part and alternative, so that a copy costs additions only. */
    private static final class Scores {
        private final int[] originals;
        private final int pages;
        private final double[][][][] logs;

        Scores(Reading reading) {
            List<PageSign> signs = reading.signs();
            originals = signs.stream().mapToInt(PageSign::original).toArray();
            pages = Arrays.stream(originals).max().orElse(0);
            List<Map<Integer, double[]>> alternatives = reading.alternatives();
            logs = new double[alternatives.size()][PARTS.length][signs.size()][SymbolOdds.SYMBOLS];
            for (int a = 0; a < logs.length; a++)
                for (int p = 0; p < PARTS.length; p++)
                    for (int i = 0; i < signs.size(); i++)
                        logs[a][p][i] =
                                factors(alternatives.get(a).get(signs.get(i).number()), PARTS[p]);
        }

        private static double[] factors(double[] odds, double part) {
            double[] factors = new double[SymbolOdds.SYMBOLS];
            if (odds != null)
                for (int symbol = 0; symbol < factors.length; symbol++)
                    factors[symbol] = Math.log(1 - part + part * odds[symbol]);
            return factors;
        }

        double of(String copyId) {
            PageShift[] shifts = PageShift.of(copyId, pages);
            int[] symbols = new int[originals.length];
            for (int i = 0; i < symbols.length; i++) symbols[i] = shifts[originals[i] - 1].symbol();
            return of(symbols);
        }

        double ofUnmarked() {
            return of(new int[originals.length]);
        }

        private double of(int[] symbols) {
            double sum = 0, most = Double.NEGATIVE_INFINITY;
            double[] terms = new double[logs.length * PARTS.length];
            int t = 0;
            for (double[][][] alternative : logs)
                for (int p = 0; p < PARTS.length; p++) {
                    double log = Math.log(PART_WEIGHTS[p] / logs.length);
                    for (int i = 0; i < symbols.length; i++) log += alternative[p][i][symbols[i]];
                    terms[t++] = log;
                    most = Math.max(most, log);
                }
            for (double term : terms) sum += Math.exp(term - most);
            return most + Math.log(sum);
        }
    }
}
