package bouquin.traces;

/** How often strangers agree by chance: each page does so once in 16. */
final class Chance {
    private static final double AGREE = 1.0 / SymbolOdds.SYMBOLS;

    private Chance() {}

    /** How many of so many copies can be expected to agree on at least so many of the pages though they have nothing to do with them. */
    static double copies(int copies, int pages, int agreeing) {
        return copies * atLeast(pages, agreeing);
    }

    /** The upper tail of the binomial distribution. */
    static double atLeast(int pages, int agreeing) {
        double tail = 0;
        for (int k = pages; k >= agreeing; k--) tail += Math.exp(logTerm(pages, k));
        return Math.min(1, tail);
    }

    private static double logTerm(int pages, int k) {
        double log = k * Math.log(AGREE) + (pages - k) * Math.log(1 - AGREE);
        for (int i = 1; i <= k; i++) log += Math.log(pages - k + i) - Math.log(i);
        return log;
    }
}
