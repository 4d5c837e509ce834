package bouquin.api;

import bouquin.catalog.Level;
import bouquin.catalog.ListingCard;
import bouquin.kernel.Money;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A listing in a list. */
public record CardAnswer(
        String id,
        String title,
        @JsonProperty("abstract") String summary,
        String category,
        Level level,
        String language,
        List<String> tags,
        int pages,
        Money price,
        ListingAnswer.SellerAnswer seller,
        String slug,
        String cover,
        int version,
        LocalDate validAsOf,
        Instant publishedAt) {
    static CardAnswer of(ListingCard card) {
        return new CardAnswer(
                card.id().value(),
                card.title(),
                card.summary(),
                card.category(),
                card.level(),
                card.language(),
                card.tags(),
                card.pages(),
                card.price(),
                new ListingAnswer.SellerAnswer(card.seller().value(), card.sellerName()),
                card.slug(),
                "/api/v1/listings/" + card.id() + "/pages/1/image?width=480",
                card.version(),
                card.validAsOf(),
                card.publishedAt());
    }
}
