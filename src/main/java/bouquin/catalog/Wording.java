package bouquin.catalog;

import bouquin.kernel.Faults;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What may be said in a listing: a draft as far as it says anything, a submission wholly. All faults are told at once. */
final class Wording {
    static final int TITLE_MIN = 5, TITLE_MAX = 150, SUMMARY_MIN = 50, SUMMARY_MAX = 3000;
    static final int TAGS_MAX = 10, TAG_MIN = 2, TAG_MAX = 30;
    static final int FREE_PAGES_MAX = 20;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private Wording() {}

    static Faults ofDraft(ListingDetails said, Predicate<String> knownCategory) {
        Faults faults = new Faults()
                .require(said.title().isEmpty() || titleFits(said), "title", "catalog.title", TITLE_MIN, TITLE_MAX)
                .require(
                        said.summary().isEmpty() || summaryFits(said),
                        "abstract",
                        "catalog.abstract",
                        SUMMARY_MIN,
                        SUMMARY_MAX)
                .require(said.category() == null || knownCategory.test(said.category()), "category", "catalog.category")
                .require(said.language() == null || LANGUAGES.contains(said.language()), "language", "catalog.language")
                .require(tagsFit(said.tags()), "tags", "catalog.tags", TAGS_MAX, TAG_MIN, TAG_MAX)
                .require(freePagesFit(said), "freePages", "catalog.freePages");
        return said.price() == null ? faults : faults.check("price", () -> AskingPrice.require(said.price()));
    }

    static Faults ofSubmission(ListingDetails said, Predicate<String> knownCategory) {
        return ofDraft(said, knownCategory)
                .require(!said.title().isEmpty(), "title", "catalog.title", TITLE_MIN, TITLE_MAX)
                .require(!said.summary().isEmpty(), "abstract", "catalog.abstract", SUMMARY_MIN, SUMMARY_MAX)
                .require(said.category() != null, "category", "catalog.category")
                .require(said.level() != null, "level", "catalog.level")
                .require(said.language() != null, "language", "catalog.language")
                .require(said.price() != null, "price", "catalog.price", AskingPrice.LEAST, AskingPrice.MOST);
    }

    private static boolean titleFits(ListingDetails said) {
        return fits(said.title(), TITLE_MIN, TITLE_MAX);
    }

    private static boolean summaryFits(ListingDetails said) {
        return fits(said.summary(), SUMMARY_MIN, SUMMARY_MAX);
    }

    private static boolean tagsFit(List<String> tags) {
        return tags.size() <= TAGS_MAX && tags.stream().allMatch(tag -> fits(tag, TAG_MIN, TAG_MAX));
    }

    /** Whether the document has such pages is the documents' own question. */
    private static boolean freePagesFit(ListingDetails said) {
        return said.freePages() == null
                || !said.freePages().isEmpty()
                        && said.freePages().size() <= FREE_PAGES_MAX
                        && said.freePages().first() >= 1;
    }

    private static boolean fits(String text, int min, int max) {
        int characters = text.codePointCount(0, text.length());
        return characters >= min && characters <= max;
    }
}
