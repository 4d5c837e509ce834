package bouquin.catalog;

import bouquin.identity.AccountId;
import bouquin.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A published listing in short, for lists.
 *
 * @param version of the document, from 1
 * @param validAsOf the state of knowledge or law that the document describes; null when the seller named none
 */
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
        int version,
        LocalDate validAsOf,
        Instant publishedAt) {}
