package bouquin.catalog;

import bouquin.identity.AccountId;
import bouquin.kernel.Money;
import java.time.Instant;
import java.util.List;

/** A published listing in short, for lists. */
public record ListingCard(
        ListingId id,
        String slug,
        String title,
        String summary,
        AccountId seller,
        String sellerName,
        String category,
        Level level,
        String language,
        List<String> tags,
        int pages,
        Money price,
        Instant publishedAt) {}
