package bouquin.traces;

import bouquin.documents.Displacement;
import bouquin.documents.PageShift;

/**
 * What a measured displacement says about the symbol of a page: for each of the 16, how many times more likely it is to be measured when
 * the symbol is that one than when it is any. Never more than 16 (1 - ERROR): a page that was measured well may still be wrong.
 */
final class SymbolOdds {
    static final int SYMBOLS = 16;
    static final double STEP = PageShift.STEP / 1000.0;

    /** How often a page is taken for another one or its shift is misread though it looks sharp. */
    static final double ERROR = 0.03;

    private static final double OFF_GRID = 0.013;
    private static final double OFF_GRID_DOUBTS = 4;

    private SymbolOdds() {}

    /**
     * @param right in points, from where no shift would be
     * @param doubt standard error in points
     * @return null when it lies between the places where our marks put a page, and so says nothing
     */
    static double[] of(double right, double up, double doubt) {
        if (isOffGrid(right, doubt) || isOffGrid(up, doubt)) return null;
        double[] x = weights(right, doubt), y = weights(up, doubt);
        double[] odds = new double[SYMBOLS];
        for (int symbol = 0; symbol < SYMBOLS; symbol++)
            odds[symbol] = (1 - ERROR) * SYMBOLS * x[symbol & 3] * y[symbol >> 2] + ERROR;
        return odds;
    }

    static boolean isOffGrid(Displacement at, double blur) {
        double doubt = Math.hypot(at.doubt(), blur);
        return isOffGrid(at.right(), doubt) || isOffGrid(at.up(), doubt);
    }

    private static boolean isOffGrid(double points, double doubt) {
        double miss = miss(points);
        return miss > OFF_GRID && (miss > OFF_GRID_DOUBTS * doubt || miss > STEP);
    }

    /** From the nearest place where a mark could have put it. */
    static double miss(double points) {
        double steps = Math.max(0, Math.min(3, Math.rint(points / STEP)));
        return Math.abs(points - steps * STEP);
    }

    /** Of the four steps, their sum is 1. */
    private static double[] weights(double points, double doubt) {
        double[] weights = new double[4];
        double least = miss(points) / doubt, sum = 0;
        for (int step = 0; step < 4; step++) {
            double away = (points - step * STEP) / doubt;
            weights[step] = Math.exp((least * least - away * away) / 2);
            sum += weights[step];
        }
        for (int step = 0; step < 4; step++) weights[step] /= sum;
        return weights;
    }
}
