package bouquin.documents.pdf;

import bouquin.documents.Displacement;
import bouquin.documents.pdf.Pairs.Pair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Measures how far a page's content stands from where another version of the page has it, to a few thousandths of a point though each
 * single place may be rounded to a tenth: the mean over lines, each the mean of its letters.
 */
final class Measuring {
    /** Farther from the middle than this is no rounding but another thing. */
    private static final double ROUNDING_MAX = 0.16;

    private static final int PAIRS_MIN = 3;
    private static final double DOUBT_MIN = 0.0015;
    private static final double DOUBT_OF_FEW = 0.012;
    private static final int FEW = 8;
    /** A mark moves a page by 0.12 pt at most. */
    private static final double MARK_MAX = 0.3;

    private Measuring() {}

    /**
     * @param original the page as it was prepared
     * @param reference the same page as a tool rewrote it, or the original itself
     * @param leaked the page in question
     */
    static Optional<Displacement> of(PagePoints original, PagePoints reference, PagePoints leaked) {
        List<Pair> pairs = Pairs.of(reference, leaked);
        Fit fit = Fit.of(pairs);
        if (fit == null) return Optional.empty();
        Fit turned = original == reference ? new Fit(1, 0, 0, 0) : Fit.of(Pairs.of(original, reference));
        if (turned == null) turned = new Fit(1, 0, 0, 0);
        return measured(pairs, fit, turned);
    }

    private static Optional<Displacement> measured(List<Pair> pairs, Fit fit, Fit turned) {
        Fit shape = fit.unmoved();
        Middle x = Middle.of(pairs, shape::missX), y = Middle.of(pairs, shape::missY);
        if (Math.min(x.count(), y.count()) < PAIRS_MIN) return Optional.empty();
        double[] onReference = fit.back(x.mean(), y.mean());
        double[] onOriginal = turned.back(onReference[0], onReference[1]);
        boolean floating = !fit.isUpright() || Math.hypot(onOriginal[0], onOriginal[1]) > MARK_MAX;
        int count = Math.min(x.count(), y.count());
        double doubt = Math.max(x.doubt(), y.doubt()) / fit.scale();
        double least = count < FEW ? DOUBT_OF_FEW : DOUBT_MIN;
        return Optional.of(new Displacement(onOriginal[0], onOriginal[1], Math.max(least, doubt), count, floating));
    }

    private record Middle(double mean, double doubt, int count) {
        static Middle of(List<Pair> pairs, ToDoubleFunction<Pair> miss) {
            double[] sorted = pairs.stream().mapToDouble(miss).sorted().toArray();
            double median = sorted[sorted.length / 2];
            Map<Long, List<Double>> lines = new TreeMap<>();
            int count = 0;
            for (Pair pair : pairs) {
                double away = miss.applyAsDouble(pair);
                if (Math.abs(away - median) > ROUNDING_MAX) continue;
                lines.computeIfAbsent(Math.round(pair.y()), none -> new ArrayList<>())
                        .add(away);
                count++;
            }
            return of(lines.values(), count);
        }

        private static Middle of(Collection<List<Double>> lines, int count) {
            double[] means = lines.stream()
                    .mapToDouble(
                            line -> line.stream().mapToDouble(d -> d).average().orElse(0))
                    .toArray();
            double sum = 0, square = 0;
            for (double mean : means) sum += mean;
            double middle = sum / Math.max(1, means.length);
            for (double mean : means) square += (mean - middle) * (mean - middle);
            double doubt = means.length < 2 ? DOUBT_OF_FEW : Math.sqrt(square / (means.length - 1) / means.length);
            return new Middle(middle, doubt, count);
        }
    }
}
