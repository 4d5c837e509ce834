package bouquin.moderation;

import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import java.time.Instant;
import java.util.List;

/**
 * One decision, as it was taken.
 *
 * @param listingVersion the revision of the listing that the moderator read
 * @param version of the document, null when the listing itself was decided on
 * @param reasons empty for an approval
 * @param note for the seller, may be ""
 */
public record DecisionView(
        ListingId listingId,
        long listingVersion,
        Integer version,
        AccountId moderator,
        Verdict verdict,
        List<Reason> reasons,
        String note,
        Instant decidedAt) {}
