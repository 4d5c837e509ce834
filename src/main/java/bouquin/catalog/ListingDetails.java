package bouquin.catalog;

import bouquin.kernel.Money;
import bouquin.kernel.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a seller says about a document. In a command null means: as it was.
 *
 * @param title one line, 5 to 150 characters; "" as long as a draft has none
 * @param summary the abstract, 50 to 3,000 characters; "" as long as a draft has none
 * @param category id of a {@link Category}
 * @param language ISO 639-1, e.g. "fr"
 * @param tags at most 10 of 2 to 30 characters
 * @param price what the buyer pays, VAT included: 0 or 0.50 to 500.00 EUR
 * @param freePages from 1; null leaves the choice to the documents' rule
 * @param validAsOf the state of knowledge or law that the document describes, see {@link ValidAsOf}; may stay null
 */
public record ListingDetails(
        String title,
        String summary,
        String category,
        Level level,
        String language,
        List<String> tags,
        Money price,
        SortedSet<Integer> freePages,
        LocalDate validAsOf) {
    static final ListingDetails NONE = new ListingDetails("", "", null, null, null, List.of(), null, null);

    /** Says nothing about the date. */
    public ListingDetails(
            String title,
            String summary,
            String category,
            Level level,
            String language,
            List<String> tags,
            Money price,
            SortedSet<Integer> freePages) {
        this(title, summary, category, level, language, tags, price, freePages, null);
    }

    /** The same without what doesn't belong in a text: control characters, needless spaces, the same tag twice. */
    ListingDetails cleaned() {
        return new ListingDetails(
                title == null ? null : Text.line(title),
                summary == null ? null : Text.paragraphs(summary),
                category,
                level,
                language == null ? null : language.strip().toLowerCase(Locale.ROOT),
                tags == null ? null : cleaned(tags),
                price,
                freePages == null ? null : new TreeSet<>(freePages),
                validAsOf);
    }

    /** These details, and the others' where these say nothing. */
    ListingDetails over(ListingDetails others) {
        return new ListingDetails(
                title == null ? others.title : title,
                summary == null ? others.summary : summary,
                category == null ? others.category : category,
                level == null ? others.level : level,
                language == null ? others.language : language,
                tags == null ? others.tags : tags,
                price == null ? others.price : price,
                freePages == null ? others.freePages : freePages,
                validAsOf == null ? others.validAsOf : validAsOf);
    }

    private static List<String> cleaned(List<String> tags) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String tag : tags) {
            String line = Text.line(tag);
            if (!line.isEmpty()) kept.putIfAbsent(line.toLowerCase(Locale.ROOT), line);
        }
        return List.copyOf(kept.values());
    }
}
