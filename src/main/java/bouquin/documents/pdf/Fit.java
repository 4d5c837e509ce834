package bouquin.documents.pdf;

import bouquin.documents.pdf.Pairs.Pair;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How a page was moved as a whole: other = (a −b, b a) · one + (right, up), found by least squares over the pairs, twice, the second time
 * without those that don't fit. What is no more than rounding of 1 or 0 is taken for 1 or 0.
 */
record Fit(double a, double b, double right, double up) {
    private static final int PAIRS_MIN = 3;
    private static final double OUTLIER = 0.5;
    private static final double SAME_SCALE = 4e-4;

    /** Null when there are too few pairs or they all stand in one place. */
    static Fit of(List<Pair> pairs) {
        Fit rough = least(pairs, pairs);
        if (rough == null) return null;
        double limit = Math.max(OUTLIER, 2 * median(pairs, rough));
        List<Pair> fitting =
                pairs.stream().filter(pair -> rough.misses(pair) <= limit).toList();
        Fit fine = least(fitting, pairs);
        return fine == null ? null : fine.snapped();
    }

    /** Neither turned nor scaled. */
    boolean isUpright() {
        return a == 1 && b == 0;
    }

    double scale() {
        return Math.hypot(a, b);
    }

    /** A vector on the other page as it was on the one. */
    double[] back(double x, double y) {
        double square = a * a + b * b;
        return new double[] {(a * x + b * y) / square, (a * y - b * x) / square};
    }

    double misses(Pair pair) {
        return Math.hypot(missX(pair), missY(pair));
    }

    /** Of the other x, right of where this fit without its translation would have it. */
    double missX(Pair pair) {
        return pair.otherX() - (a * pair.x() - b * pair.y() + right);
    }

    double missY(Pair pair) {
        return pair.otherY() - (b * pair.x() + a * pair.y() + up);
    }

    Fit unmoved() {
        return new Fit(a, b, 0, 0);
    }

    private Fit snapped() {
        double scale = scale();
        double s = Math.abs(scale - 1) < SAME_SCALE ? 1 : scale;
        double cos = a / scale, sin = b / scale;
        boolean quarter = Math.min(Math.abs(cos), Math.abs(sin)) < SAME_SCALE;
        return quarter ? new Fit(s * Math.rint(cos), s * Math.rint(sin), right, up) : this;
    }

    private static double median(List<Pair> pairs, Fit fit) {
        double[] misses = pairs.stream().mapToDouble(fit::misses).sorted().toArray();
        return misses[misses.length / 2];
    }

    private static Fit least(List<Pair> pairs, List<Pair> all) {
        if (pairs.size() < PAIRS_MIN || all.isEmpty()) return null;
        double x = mean(pairs, Pair::x), y = mean(pairs, Pair::y);
        double u = mean(pairs, Pair::otherX), v = mean(pairs, Pair::otherY);
        double along = 0, across = 0, square = 0;
        for (Pair pair : pairs) {
            double dx = pair.x() - x, dy = pair.y() - y, du = pair.otherX() - u, dv = pair.otherY() - v;
            along += dx * du + dy * dv;
            across += dx * dv - dy * du;
            square += dx * dx + dy * dy;
        }
        if (square < 1) return null;
        double a = along / square, b = across / square;
        if (Math.hypot(a, b) < 0.01) return null;
        return new Fit(a, b, u - a * x + b * y, v - b * x - a * y);
    }

    private static double mean(List<Pair> pairs, ToDoubleFunction<Pair> of) {
        return pairs.stream().mapToDouble(of).average().orElse(0);
    }
}
