package bouquin.api;

import bouquin.catalog.Level;
import bouquin.catalog.ListingDetails;
import bouquin.catalog.ListingState;
import bouquin.catalog.ListingView;
import bouquin.documents.DocumentView;
import bouquin.documents.MappedPage;
import bouquin.kernel.Money;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A listing in the API.
 *
 * @param revision counts the changes; also the ETag
 * @param version of the document, from 1
 * @param validAsOf the state of knowledge or law that the document describes
 * @param previews addresses of the first pages' images, at most 50
 * @param freePages those that can be read on them
 * @param pageMap what stands on each page, hidden ones too; empty until the document is ready
 */
public record ListingAnswer(
        String id,
        ListingState state,
        long revision,
        int version,
        LocalDate validAsOf,
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
        List<PageAnswer> pageMap,
        SellerAnswer seller,
        String slug,
        Instant publishedAt) {
    private static final int PREVIEWS_MAX = 50;

    /** Who sells. */
    public record SellerAnswer(String id, String name) {}

    /** A page of the map. */
    public record PageAnswer(int page, boolean free, int words, int figures, List<HeadingAnswer> headings) {
        static PageAnswer of(MappedPage page) {
            return new PageAnswer(
                    page.number(),
                    page.free(),
                    page.words(),
                    page.figures(),
                    page.headings().stream()
                            .map(heading -> new HeadingAnswer(heading.title(), heading.level()))
                            .toList());
        }
    }

    /** A heading on its page. @param level 1 is the highest */
    public record HeadingAnswer(String title, int level) {}

    static ListingAnswer of(ListingView listing, DocumentView document, List<MappedPage> map) {
        ListingDetails details = listing.details();
        return new ListingAnswer(
                listing.id().value(),
                listing.state(),
                listing.revision(),
                listing.version(),
                details.validAsOf(),
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
                map.stream().map(PageAnswer::of).toList(),
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
