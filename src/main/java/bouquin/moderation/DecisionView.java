package bouquin.moderation;

import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import java.time.Instant;
import java.util.List;

/**
 * One decision, as it was taken.
 *
 * @param listingVersion the version of the listing that the moderator read
 * @param reasons empty for an approval
 * @param note for the seller, may be ""
 */
public record DecisionView(
        ListingId listingId,
        long listingVersion,
        AccountId moderator,
        Verdict verdict,
        List<Reason> reasons,
        String note,
        Instant decidedAt) {}
