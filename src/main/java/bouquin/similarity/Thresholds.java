package bouquin.similarity;

import java.util.Optional;

/**
 * From when on a resemblance is told, and from when on it counts as the whole document.
 *
 * @param told the share of either document that the other one has, 0 to 1
 * @param whole as {@code told}
 */
record Thresholds(double told, double whole) {
    static final Thresholds STANDARD = new Thresholds(0.15, 0.6);

    /** Fewer hashes in common may be chance or a quotation. */
    private static final int SHARED_MIN = 8, SHARED_OF_WHOLE = 20;

    /** A few pages of one document may look like some of another by chance, the more so in one lay-out. */
    private static final int ALIKE_MIN = 3, ALIKE_OF_MANY = 6;

    private static final double SEEN_MIN = 0.5, SEEN_OF_MANY = 0.2;

    Optional<Strength> of(Kept one, Kept other, Overlap overlap) {
        if (one.sameFile(other) || one.sameText(other)) return Optional.of(Strength.SAME);
        if (isWhole(overlap)) return Optional.of(Strength.MOST);
        return isTold(overlap, one, other) ? Optional.of(Strength.PART) : Optional.empty();
    }

    private boolean isWhole(Overlap overlap) {
        boolean read = overlap.text() >= whole && overlap.shared() >= SHARED_OF_WHOLE;
        boolean seen = overlap.image() >= whole && overlap.alike() >= ALIKE_MIN && !overlap.disguised();
        return read || seen;
    }

    private boolean isTold(Overlap overlap, Kept one, Kept other) {
        boolean read = overlap.text() >= told && overlap.shared() >= SHARED_MIN;
        boolean seen = overlap.image() >= SEEN_MIN && overlap.alike() >= ALIKE_MIN
                || overlap.image() >= SEEN_OF_MANY && overlap.alike() >= ALIKE_OF_MANY;
        boolean all = one.pages().size() == other.pages().size()
                && overlap.alike() == one.pages().size();
        return read || seen || all && overlap.alike() > 0;
    }
}
