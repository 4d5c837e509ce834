package bouquin.documents;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line or two of a page. A page is cut into its passages always at the same places, so that two searches show the same
 * ones or others, but never pieces that overlap.
 *
 * @param number of the passage on its page, from 0
 * @param pieces its text in order, at most 120 characters together
 */
public record Passage(int number, List<Piece> pieces) {
    public static final int CHARACTERS_MAX = 120;

    /** @param hit whether this is a word that was looked for */
    public record Piece(String text, boolean hit) {}

    public Passage {
        pieces = List.copyOf(pieces);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
