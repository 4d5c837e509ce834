package bouquin.traces;

import bouquin.documents.Displacement;
import bouquin.documents.PageShift;
import bouquin.licensing.CopyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two copies laid over each other: each page stands halfway between the two, on places of half a step. Both copies are found
 * because the mean, the one and the other must agree on every page.
 */
final class Averaging {
    /** @param confidence as in {@link Posterior}, for both together */
    record Found(CopyId one, CopyId other, double confidence) {}

    private static final int PAGES_MIN = 4;
    private static final double BETWEEN = 0.25;
    private static final double DOUBT_MAX = 0.006;
    private static final int SUMS = 7;
    private static final int FITTING_MAX = 400;
    private static final double TOGETHER = 0.02;

    private final int[] originals;
    private final int[] right;
    private final int[] up;

    private Averaging(List<PageSign> signs) {
        originals = signs.stream().mapToInt(PageSign::original).toArray();
        right = signs.stream().mapToInt(sign -> sum(sign.shift().right())).toArray();
        up = signs.stream().mapToInt(sign -> sum(sign.shift().up())).toArray();
    }

    /** Empty unless pages stand between our places and exactly one pair of copies explains all of them. */
    static Optional<Found> find(List<PageSign> all, List<CopyId> copies) {
        List<PageSign> signs = all.stream()
                .filter(PageSign::isShifted)
                .filter(sign -> !sign.shift().floating() && sign.shift().doubt() <= DOUBT_MAX)
                .toList();
        long between = signs.stream()
                .filter(sign -> SymbolOdds.isOffGrid(sign.shift(), 0))
                .count();
        boolean halves = signs.stream().allMatch(sign -> isHalf(sign.shift()));
        if (signs.size() < PAGES_MIN || between < signs.size() * BETWEEN || !halves) return Optional.empty();
        return new Averaging(signs).pair(copies);
    }

    private Optional<Found> pair(List<CopyId> copies) {
        List<CopyId> fitting =
                copies.stream().filter(this::couldBeOne).limit(FITTING_MAX).toList();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < fitting.size(); i++)
            for (int j = i + 1; j < fitting.size(); j++)
                if (explain(fitting.get(i), fitting.get(j)))
                    found.add(new Found(fitting.get(i), fitting.get(j), confidence(copies.size())));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private double confidence(int copies) {
        double pairs = copies * (copies - 1.0) / 2;
        double odds = TOGETHER / pairs * Math.pow((1 - SymbolOdds.ERROR) * SUMS * SUMS, originals.length);
        return Math.min(Posterior.MOST, odds / (1 + odds));
    }

    private boolean couldBeOne(CopyId copy) {
        int[] x = steps(copy, true), y = steps(copy, false);
        for (int i = 0; i < originals.length; i++) if (!isStep(right[i] - x[i]) || !isStep(up[i] - y[i])) return false;
        return true;
    }

    private boolean explain(CopyId one, CopyId other) {
        int[] x = steps(one, true), y = steps(one, false), u = steps(other, true), v = steps(other, false);
        for (int i = 0; i < originals.length; i++) if (x[i] + u[i] != right[i] || y[i] + v[i] != up[i]) return false;
        return true;
    }

    private int[] steps(CopyId copy, boolean toTheRight) {
        int last = java.util.Arrays.stream(originals).max().orElse(0);
        PageShift[] shifts = PageShift.of(copy.value(), last);
        int[] steps = new int[originals.length];
        for (int i = 0; i < steps.length; i++) {
            PageShift shift = shifts[originals[i] - 1];
            steps[i] = (toTheRight ? shift.right() : shift.up()) / PageShift.STEP;
        }
        return steps;
    }

    private static boolean isStep(int step) {
        return step >= 0 && step <= 3;
    }

    /** Of the two copies' steps, when each page stands in their middle. */
    private static int sum(double points) {
        return (int) Math.rint(2 * points / SymbolOdds.STEP);
    }

    private static boolean isHalf(Displacement shift) {
        return isHalf(shift.right()) && isHalf(shift.up());
    }

    private static boolean isHalf(double points) {
        return Math.abs(points - sum(points) * SymbolOdds.STEP / 2) <= DOUBT_MAX
                && sum(points) >= 0
                && sum(points) <= 6;
    }
}
