package bouquin.api;

import bouquin.catalog.Level;
import bouquin.catalog.ListingDetails;
import bouquin.kernel.Money;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/** What a client says about a listing; what it leaves out, or null, stays as it was. */
public record ListingBody(
        String documentId,
        String title,
        @JsonProperty("abstract") String summary,
        String category,
        Level level,
        String language,
        List<String> tags,
        Money price,
        SortedSet<Integer> freePages,
        LocalDate validAsOf) {
    ListingDetails details() {
        return new ListingDetails(title, summary, category, level, language, tags, price, freePages, validAsOf);
    }
}
