package bouquin.traces;

import java.util.List;

/**
 * One thing that speaks for a copy, or against it.
 *
 * @param pages of the leaked file, from 1
 * @param of how many pages could be read in this way
 * @param others on how many of them the next best copy agrees
 * @param chance how many copies of all that were sold would agree as well by chance; 0 where it makes no sense
 */
public record TraceEvidence(Kind kind, List<Integer> pages, int of, int others, double chance) {
    /** What was found. */
    public enum Kind {
        /** The invisible shifts of these pages are those of the copy. */
        OFFSETS,
        /** The shifts of these pages are halfway between those of two copies. */
        AVERAGE,
        /** The copy's purchase code is written on these pages. */
        CODE,
        /** The copy's purchase code can be read in the picture of these pages. */
        CODE_SEEN,
        /** The holder's name stands on these pages. */
        NAME,
        /** The shifts of these pages are not those of the copy. */
        AGAINST
    }

    public TraceEvidence {
        pages = List.copyOf(pages);
    }

    /** The pages as people write them: "1–12, 15". */
    public String ranges() {
        return PageRanges.of(pages);
    }

    /** The chance as people read it: "0.02", "less than 10^-9" without the words. */
    public String chanceText() {
        if (chance >= 0.001) return String.valueOf(Math.ceil(chance * 1000) / 1000);
        return "10^" + (chance > 0 ? (int) Math.ceil(Math.log10(chance)) : -300);
    }

    static TraceEvidence of(Kind kind, List<Integer> pages) {
        return new TraceEvidence(kind, pages, pages.size(), 0, 0);
    }
}
