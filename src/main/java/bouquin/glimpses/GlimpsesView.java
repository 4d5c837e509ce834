package bouquin.glimpses;

import java.util.List;

/**
 * What a search inside a document tells.
 *
 * @param query as it was asked
 * @param total pages on which all of its words stand
 * @param items the first of them, at most 20; at most three with a passage
 * @param spent passages were kept back, as enough of the document was shown
 */
public record GlimpsesView(String query, int total, List<Glimpse> items, boolean spent) {
    public GlimpsesView {
        items = List.copyOf(items);
    }
}
