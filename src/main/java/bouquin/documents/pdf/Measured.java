package bouquin.documents.pdf;

import bouquin.documents.Displacement;
import bouquin.documents.PageShift;
import java.util.List;
import java.util.Objects;

/**
 * All pages of a leaked file, measured in one way. How well the way fits is told by the places alone, never by whose copy comes out.
 *
 * @param way the program that the document was put through, "" for none
 * @param pages null for a page that could not be measured
 */
record Measured(String way, List<Displacement> pages) {
    private static final double STEP = PageShift.STEP / 1000.0;
    private static final double SHARP = 0.004;
    private static final double FLOATING = 0.02;

    /** Good enough to try nothing else. */
    boolean isSharp() {
        return blur() < SHARP;
    }

    /** Points by which pages miss the places where a mark could have put them, with the doubt of the measurement; on the average. */
    double blur() {
        return pages.stream()
                .filter(Objects::nonNull)
                .mapToDouble(page -> page.doubt() + (page.floating() ? FLOATING : miss(page)))
                .average()
                .orElse(Double.MAX_VALUE);
    }

    private static double miss(Displacement page) {
        return Math.max(miss(page.right()), miss(page.up()));
    }

    private static double miss(double points) {
        double steps = Math.max(0, Math.min(3, Math.rint(points / STEP)));
        return Math.abs(points - steps * STEP);
    }
}
