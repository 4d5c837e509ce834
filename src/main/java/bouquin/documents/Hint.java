package bouquin.documents;

import java.util.List;

/**
 * Something in a document that its owner may not want to sell. It warns and forbids nothing.
 *
 * @param page the first on which it stands, from 1
 * @param text as it stands there, at most 200 characters; for the owner only
 * @param places all lines of all pages on which it stands, in their order, at least one, at most {@link #PLACES_MAX}
 */
public record Hint(HintKind kind, int page, String text, List<Place> places) {
    /** How many hints are kept of one document. */
    public static final int HINTS_MAX = 100;

    public static final int PLACES_MAX = 200;

    public Hint {
        places = List.copyOf(places);
    }

    /** Without the text, so that no log holds it. */
    @Override
    public String toString() {
        return kind + " on page " + page;
    }
}
