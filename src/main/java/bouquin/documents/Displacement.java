package bouquin.documents;

/**
 * How far the content of a page was found from where its original has it.
 *
 * @param right in points
 * @param up in points
 * @param doubt standard error of both, in points
 * @param points how many letters and corners it was measured at; 0 when it was read from the file as a number
 * @param floating the page was moved or scaled as a whole too, by an amount that is the same for all its pages and not known
 */
public record Displacement(double right, double up, double doubt, int points, boolean floating) {
    private static final double EXACT = 0.0005;

    /** Read as a number. */
    public static Displacement read(double right, double up) {
        return new Displacement(right, up, EXACT, 0, false);
    }
}
