package bouquin.demo;

import bouquin.documents.Manuscript;
import bouquin.documents.Manuscript.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A second version of a text of the demo.
 *
 * @param note what has changed
 * @param sections that take the place of those with the same heading, or follow the others
 */
record DemoVersion(DemoText text, String note, LocalDate validAsOf, List<Section> sections) {
    static List<DemoVersion> all() {
        return Resource.lines("versions.txt").stream().map(DemoVersion::named).toList();
    }

    static DemoVersion named(String name) {
        return TextFile.version(DemoText.named(name), Resource.text(name + ".2.txt"));
    }

    String name() {
        return text.name() + ".2";
    }

    Manuscript manuscript() {
        Manuscript first = text.manuscript();
        return new Manuscript(
                first.title(),
                first.author(),
                first.language(),
                first.summary(),
                first.cover(),
                mended(first.sections()));
    }

    private List<Section> mended(List<Section> before) {
        List<Section> after = new ArrayList<>(before);
        for (Section section : sections) {
            int place = headings(after).indexOf(section.heading());
            if (place < 0) after.add(section);
            else after.set(place, section);
        }
        return after;
    }

    private static List<String> headings(List<Section> sections) {
        return sections.stream().map(Section::heading).toList();
    }
}
