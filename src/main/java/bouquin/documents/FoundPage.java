package bouquin.documents;

import java.util.List;

/**
 * A page on which all words of a search stand.
 *
 * @param page from 1
 * @param hits how often any of the words stands there
 * @param passages where they stand, the most telling first; never empty
 */
public record FoundPage(int page, int hits, List<Passage> passages) {
    public FoundPage {
        passages = List.copyOf(passages);
    }
}
