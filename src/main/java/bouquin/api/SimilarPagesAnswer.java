package bouquin.api;

import bouquin.catalog.PagesSideBySide;
import bouquin.similarity.PagePair;
import bouquin.similarity.Piece;
import java.util.List;

/**
 * Pages of two documents side by side.
 *
 * @param whole the other document's pages are told in full; else what everybody may read, and short pieces
 * @param next value of {@code from} for the next pairs, or null
 */
record SimilarPagesAnswer(SimilarAnswer similar, boolean whole, List<Pair> pairs, Integer next) {
    /** @param mine pieces of the document asked about @param theirs of the other one */
    record Pair(SimilarAnswer.Pages pages, List<Piece> mine, List<Piece> theirs) {
        static Pair of(PagePair pair) {
            return new Pair(SimilarAnswer.Pages.of(pair.match()), pair.mine(), pair.theirs());
        }
    }

    static SimilarPagesAnswer of(PagesSideBySide pages, boolean moderates) {
        return new SimilarPagesAnswer(
                SimilarAnswer.of(pages.resemblance(), moderates),
                pages.whole(),
                pages.pairs().stream().map(Pair::of).toList(),
                pages.more() ? pages.from() + pages.pairs().size() : null);
    }
}
