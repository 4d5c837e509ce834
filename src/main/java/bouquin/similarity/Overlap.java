package bouquin.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How much two documents have in common, as their fingerprints tell it.
 *
 * @param contained the share of the first one's text that the second one has, 0 to 1
 * @param contains the share of the second one's text that the first one has
 * @param shared hashes of the sketches that both have; few say little
 * @param seen the share of the first one's pages that look like one of the second's
 * @param shows the share of the second one's pages that look like one of the first's
 * @param alike how many pages look alike
 * @param disguised the pages look alike but are said to read otherwise
 */
record Overlap(
        double contained,
        double contains,
        double jaccard,
        int shared,
        double seen,
        double shows,
        int alike,
        boolean disguised) {
    /** Bits: the same page as text and as a scan differs in seven at most. */
    static final int LOOK_BITS_MAX = 7;

    private static final double DISGUISED_MIN = 0.8, DISGUISED_OF_LONGER_MIN = 0.4;
    private static final int DISGUISED_PAGES_MIN = 3;

    /** @param common hashes that so many documents have that they say nothing */
    static Overlap of(Fingerprint first, Fingerprint second, Set<Long> common) {
        Sketch one = first.sketch(), two = second.sketch();
        long ceiling = Math.min(one.ceiling(), two.ceiling());
        int mine = 0, theirs = 0, shared = 0;
        for (long hash : one.hashes())
            if (hash <= ceiling && !common.contains(hash)) {
                mine++;
                if (two.has(hash)) shared++;
            }
        for (long hash : two.hashes()) if (hash <= ceiling && !common.contains(hash)) theirs++;
        double jaccard = first.shingles() == 0 || second.shingles() == 0
                ? 0
                : first.minHash().jaccard(second.minHash());
        return seen(
                first, second, new Overlap(part(shared, mine), part(shared, theirs), jaccard, shared, 0, 0, 0, false));
    }

    private static Overlap seen(Fingerprint first, Fingerprint second, Overlap read) {
        List<PagePrint> drawn = drawn(first), others = drawn(second);
        int images = pairs(drawn, others, true), all = pairs(drawn, others, false);
        boolean disguised = all >= DISGUISED_PAGES_MIN
                && part(all, Math.min(drawn.size(), others.size())) >= DISGUISED_MIN
                && part(all, Math.max(drawn.size(), others.size())) >= DISGUISED_OF_LONGER_MIN
                && images < all
                && read.contained() < 1 - DISGUISED_MIN
                && read.contains() < 1 - DISGUISED_MIN;
        int alike = disguised ? all : images;
        return new Overlap(
                read.contained(),
                read.contains(),
                read.jaccard(),
                read.shared(),
                part(alike, drawn.size()),
                part(alike, others.size()),
                alike,
                disguised);
    }

    /** Each page is taken once, by the nearest first come. @param images count only pairs of which one has no text to speak of */
    private static int pairs(List<PagePrint> drawn, List<PagePrint> others, boolean images) {
        List<PagePrint> left = new ArrayList<>(others);
        int pairs = 0;
        for (PagePrint page : drawn) {
            PagePrint nearest = null;
            int bits = LOOK_BITS_MAX + 1;
            for (PagePrint other : left) {
                int differ = Long.bitCount(page.look() ^ other.look());
                if (differ < bits && mayPair(page, other, images)) {
                    bits = differ;
                    nearest = other;
                }
            }
            if (nearest != null) {
                pairs++;
                left.remove(nearest);
            }
        }
        return pairs;
    }

    /** Pages of text in one lay-out look alike, and are told apart by their words. */
    private static boolean mayPair(PagePrint page, PagePrint other, boolean images) {
        return page.isImage() || other.isImage() || !images && (page.pictured() || other.pictured());
    }

    private static List<PagePrint> drawn(Fingerprint print) {
        return print.pages().stream().filter(page -> page.look() != null).toList();
    }

    private static double part(int some, int all) {
        return all == 0 ? 0 : (double) some / all;
    }

    double text() {
        return Math.max(contained, contains);
    }

    double image() {
        return Math.max(seen, shows);
    }
}
