package bouquin.demo;

import bouquin.catalog.Level;
import bouquin.catalog.ListingDetails;
import bouquin.documents.Cover;
import bouquin.documents.Manuscript;
import bouquin.documents.Manuscript.Section;
import bouquin.kernel.Money;
import java.util.List;
import java.util.SortedSet;

/**
 * A document of the demo with what its listing says.
 *
 * @param name of its file, without ending
 */
record DemoText(
        String name,
        Person seller,
        String title,
        String summary,
        String language,
        String category,
        Level level,
        List<String> tags,
        Money price,
        Cover cover,
        List<Section> sections) {
    /** In the order in which they are put on the shelves. */
    static List<DemoText> all() {
        return Resource.lines("texts.txt").stream().map(DemoText::named).toList();
    }

    static DemoText named(String name) {
        return TextFile.read(name, Resource.text(name + ".txt"));
    }

    Manuscript manuscript() {
        return new Manuscript(title, seller.name(), language, "", cover, sections);
    }

    /** @param freePages null for the shop's rule */
    ListingDetails details(SortedSet<Integer> freePages) {
        return new ListingDetails(title, summary, category, level, language, tags, price, freePages);
    }
}
