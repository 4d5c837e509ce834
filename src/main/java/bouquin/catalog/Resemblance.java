package bouquin.catalog;

import bouquin.similarity.Match;

/**
 * A document that resembles one's own, named as far as the visitor may know it.
 *
 * @param match without the other's pages where these aren't to be told
 * @param own the other document is its owner's too
 * @param listing the other document's, for its owner and for moderators; published, for everybody; else null
 */
public record Resemblance(Match match, boolean own, ListingView listing) {
    /** Whether anybody can buy the other one now. */
    public boolean onSale() {
        return listing != null && listing.published();
    }
}
