package bouquin.traces;

import bouquin.documents.Displacement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shifts of a leaked file as odds. When its pages were moved or scaled as a whole, by an amount that nobody knows, each amount that
 * leaves all pages on our places is one alternative, and all are equally likely.
 */
final class Reading {
    private static final int STEPS_MAX = 3;
    private static final int FLOATING_MIN = 3;
    private static final double OUTSIDERS = 0.1;

    /** For each alternative the odds of each page by its number. */
    private final List<Map<Integer, double[]>> alternatives;

    private final List<PageSign> signs;

    private Reading(List<PageSign> signs, List<Map<Integer, double[]>> alternatives) {
        this.signs = signs.stream()
                .filter(sign -> alternatives.stream().anyMatch(odds -> odds.containsKey(sign.number())))
                .toList();
        this.alternatives = alternatives;
    }

    static Reading of(List<PageSign> all) {
        List<PageSign> signs = all.stream().filter(PageSign::isShifted).toList();
        double blur = blur(signs);
        Map<Integer, double[]> fixed = new HashMap<>();
        for (PageSign sign : signs)
            if (!sign.shift().floating())
                put(sign, sign.shift().right(), sign.shift().up(), blur, fixed);
        List<PageSign> floating =
                signs.stream().filter(sign -> sign.shift().floating()).toList();
        return new Reading(signs, floating.size() < FLOATING_MIN ? List.of(fixed) : alternatives(floating, fixed));
    }

    /** Pages that say something. */
    List<PageSign> signs() {
        return signs;
    }

    /** The same without some pages. */
    Reading only(List<PageSign> kept) {
        return new Reading(kept, alternatives);
    }

    List<Map<Integer, double[]>> alternatives() {
        return alternatives;
    }

    /** How many times more likely the page is when its symbol is this one. */
    double odds(PageSign sign, int symbol) {
        return alternatives.stream()
                .map(odds -> odds.get(sign.number()))
                .mapToDouble(odds -> odds == null ? 1 : odds[symbol])
                .max()
                .orElse(1);
    }

    /** The middle distance from our places, of pages that were measured: how well the measurement fits at all. */
    private static double blur(List<PageSign> signs) {
        double[] misses = signs.stream()
                .map(PageSign::shift)
                .filter(shift -> shift.points() > 0 && !shift.floating())
                .mapToDouble(shift -> Math.max(SymbolOdds.miss(shift.right()), SymbolOdds.miss(shift.up())))
                .filter(miss -> miss < SymbolOdds.STEP / 2)
                .sorted()
                .toArray();
        return misses.length == 0 ? 0 : misses[misses.length / 2];
    }

    private static void put(PageSign sign, double right, double up, double blur, Map<Integer, double[]> odds) {
        Displacement shift = sign.shift();
        double doubt = shift.points() == 0 ? shift.doubt() : Math.hypot(shift.doubt(), blur);
        double[] of = SymbolOdds.of(right, up, doubt);
        if (of != null) odds.put(sign.number(), of);
    }

    private static List<Map<Integer, double[]>> alternatives(List<PageSign> floating, Map<Integer, double[]> fixed) {
        double[] x = floating.stream().mapToDouble(sign -> sign.shift().right()).toArray();
        double[] y = floating.stream().mapToDouble(sign -> sign.shift().up()).toArray();
        List<Map<Integer, double[]>> all = new ArrayList<>();
        for (double right : origins(x))
            for (double up : origins(y)) {
                Map<Integer, double[]> odds = new HashMap<>(fixed);
                for (PageSign sign : floating)
                    put(sign, sign.shift().right() - right, sign.shift().up() - up, 0, odds);
                all.add(odds);
            }
        return all.isEmpty() ? List.of(fixed) : all;
    }

    /** Amounts by which all pages may have been moved, so that nearly all of them stand on our places; none when there is no such. */
    private static List<Double> origins(double[] at) {
        double phase = phase(at);
        long[] steps = Arrays.stream(at)
                .mapToLong(points -> Math.round((points - phase) / SymbolOdds.STEP))
                .sorted()
                .toArray();
        int outside = (int) (steps.length * OUTSIDERS);
        long low = steps[outside / 2], high = steps[steps.length - 1 - (outside - outside / 2)];
        List<Double> origins = new ArrayList<>();
        for (long from = high - STEPS_MAX; from <= low; from++) origins.add(phase + from * SymbolOdds.STEP);
        return origins;
    }

    /** Where on a circle of one step the values gather. */
    private static double phase(double[] at) {
        double sin = 0, cos = 0;
        for (double points : at) {
            double angle = 2 * Math.PI * points / SymbolOdds.STEP;
            sin += Math.sin(angle);
            cos += Math.cos(angle);
        }
        return Math.atan2(sin, cos) / (2 * Math.PI) * SymbolOdds.STEP;
    }
}
