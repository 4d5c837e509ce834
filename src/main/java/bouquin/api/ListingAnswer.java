package bouquin.api;

import bouquin.catalog.Level;
import bouquin.catalog.ListingDetails;
import bouquin.catalog.ListingState;
import bouquin.catalog.ListingView;
import bouquin.documents.DocumentView;
import bouquin.kernel.Money;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A listing in the API.
 *
 * @param version also the ETag
 * @param previews addresses of the first pages' images, at most 50
 * @param freePages those that can be read on them
 */
public record ListingAnswer(
        String id,
        ListingState state,
        long version,
        String documentId,
        String title,
        @JsonProperty("abstract") String summary,
        String category,
        Level level,
        String language,
        List<String> tags,
        Money price,
        int pages,
        int words,
        Collection<Integer> freePages,
        List<String> previews,
        SellerAnswer seller,
        String slug,
        Instant publishedAt) {
    private static final int PREVIEWS_MAX = 50;

    /** Who sells. */
    public record SellerAnswer(String id, String name) {}

    static ListingAnswer of(ListingView listing, DocumentView document) {
        ListingDetails details = listing.details();
        return new ListingAnswer(
                listing.id().value(),
                listing.state(),
                listing.version(),
                listing.documentId().value(),
                details.title(),
                details.summary(),
                details.category(),
                details.level(),
                details.language(),
                details.tags(),
                details.price(),
                document.pages(),
                document.words(),
                document.freePages(),
                previews(listing, document.pages()),
                new SellerAnswer(listing.seller().value(), listing.sellerName()),
                listing.slug(),
                listing.publishedAt());
    }

    private static List<String> previews(ListingView listing, int pages) {
        return IntStream.rangeClosed(1, Math.min(pages, PREVIEWS_MAX))
                .mapToObj(page -> "/api/v1/listings/" + listing.id() + "/pages/" + page + "/image?width=480")
                .toList();
    }
}
