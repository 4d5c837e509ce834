package bouquin.catalog;

import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.kernel.Money;
import bouquin.kernel.Slug;
import java.time.Instant;

/**
 * A listing as its seller, its moderator or, once published, everybody sees it.
 *
 * @param revision counts the changes; an edit names the one it was made on
 * @param version of the document, from 1
 * @param pages 0 until it was submitted
 * @param words 0 until it was submitted
 * @param submittedAt null until it was submitted
 * @param publishedAt null until it was published
 */
public record ListingView(
        ListingId id,
        AccountId seller,
        String sellerName,
        DocumentId documentId,
        ListingState state,
        long revision,
        int version,
        ListingDetails details,
        int pages,
        int words,
        Instant createdAt,
        Instant changedAt,
        Instant submittedAt,
        Instant publishedAt) {
    public String title() {
        return details.title();
    }

    public Money price() {
        return details.price();
    }

    public String slug() {
        return Slug.of(details.title()).value();
    }

    public boolean published() {
        return state == ListingState.PUBLISHED;
    }
}
