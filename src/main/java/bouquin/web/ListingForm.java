package bouquin.web;

import bouquin.catalog.Level;
import bouquin.catalog.ListingDetails;
import bouquin.catalog.ListingView;
import bouquin.documents.DocumentView;
import bouquin.kernel.Faults;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The form in which a seller completes a listing. */
final class ListingForm {
    /** Pages with a box to tick; of a longer document the others are written as numbers. */
    private static final int PAGES_SHOWN_MAX = 100;

    private ListingForm() {}

    /** The listing as it is, and where it says nothing yet what the press proposes. */
    static Form of(ListingView listing, DocumentView document) {
        ListingDetails said = listing.details();
        Map<String, String> values = new HashMap<>();
        values.put("revision", String.valueOf(listing.revision()));
        values.put("title", either(said.title(), cut(document.proposedTitle(), 150)));
        values.put("abstract", either(said.summary(), document.proposedAbstract()));
        values.put("category", said.category());
        values.put("level", said.level() == null ? null : said.level().name());
        values.put("language", said.language() == null ? document.language() : said.language());
        values.put("tags", String.join(", ", said.tags()));
        values.put("price", said.price() == null ? "" : said.price().amount());
        values.put("validAsOf", written(listing, document));
        SortedSet<Integer> free = said.freePages() == null ? document.freePages() : said.freePages();
        values.put("morePages", written(free.tailSet(PAGES_SHOWN_MAX + 1)));
        return Form.of(values)
                .with("freePages", free.stream().map(String::valueOf).toList());
    }

    /** @throws Rejected INVALID with faults on what can't be read */
    static ListingDetails details(Form form) {
        String price = form.value("price").strip().replace(',', '.');
        String pages = (String.join(" ", form.values("freePages")) + " " + form.value("morePages")).strip();
        boolean noneTicked = pages.isEmpty() && !form.value("pagesShown").isEmpty();
        new Faults()
                .check("validAsOf", () -> date(form))
                .check("price", () -> price(price))
                .require(!noneTicked && pages.matches("([0-9]{1,4}([ ,;]+|$))*"), "freePages", "catalog.freePages")
                .require(isLevel(form.value("level")), "level", "catalog.level")
                .throwIfAny();
        return new ListingDetails(
                form.value("title"),
                form.value("abstract"),
                chosen(form.value("category")),
                form.value("level").isEmpty() ? null : Level.valueOf(form.value("level")),
                chosen(form.value("language")),
                List.of(form.value("tags").split("[,;\n]")),
                price(price),
                pages.isEmpty() ? null : pages(pages),
                date(form));
    }

    /** A price while it is being typed; null as long as it isn't one. */
    static Money typed(String text) {
        try {
            return text == null ? null : price(text.strip().replace(',', '.'));
        } catch (Rejected notYet) {
            return null;
        }
    }

    /** @throws Rejected STALE when the form was made by nobody we know */
    static long revision(Form form) {
        if (!form.value("revision").matches("[0-9]{1,18}")) throw Rejected.of(Rejected.Kind.STALE, "catalog.stale");
        return Long.parseLong(form.value("revision"));
    }

    /** What stands in the field "validAsOf", null when nothing does. @throws Rejected INVALID {@code catalog.validAsOf} */
    static LocalDate date(Form form) {
        String text = form.value("validAsOf").strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw Rejected.invalid("catalog.validAsOf");
        }
    }

    private static Money price(String text) {
        return text.isEmpty() ? null : Money.parse(text, Money.EUR);
    }

    private static boolean isLevel(String name) {
        return name.isEmpty()
                || Arrays.stream(Level.values()).anyMatch(level -> level.name().equals(name));
    }

    private static SortedSet<Integer> pages(String text) {
        return Arrays.stream(text.split("[ ,;]+")).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String written(SortedSet<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** What was said, or as long as nobody has decided on it what the file itself says. */
    private static String written(ListingView listing, DocumentView document) {
        LocalDate said = listing.details().validAsOf();
        LocalDate date = said == null && listing.publishedAt() == null ? document.dated() : said;
        return date == null ? "" : date.toString();
    }

    private static String chosen(String value) {
        return value.isEmpty() ? null : value;
    }

    private static String either(String said, String proposed) {
        return said.isEmpty() ? proposed : said;
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
