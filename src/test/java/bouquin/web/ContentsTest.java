package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.DocumentId;
import bouquin.documents.DocumentStage;
import bouquin.documents.DocumentState;
import bouquin.documents.DocumentView;
import bouquin.documents.FileKind;
import bouquin.documents.Heading;
import bouquin.web.Contents.Section;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContentsTest {
    @Test
    void aSectionReachesToTheNextHeading() {
        List<Heading> headings = List.of(
                new Heading("Introduction", 1, 1), new Heading("Le juge", 1, 5), new Heading("Le contrat", 1, 9));
        assertEquals(
                List.of(
                        new Section("Introduction", 1, 4, true),
                        new Section("Le juge", 5, 8, false),
                        new Section("Le contrat", 9, 12, false)),
                Contents.of(document(12, headings, 1, 2, 3, 4)));
    }

    @Test
    void severalHeadingsMayShareAPage() {
        List<Heading> headings = List.of(new Heading("A", 1, 3), new Heading("B", 1, 3));
        assertEquals("3", Contents.of(document(6, headings, 1)).get(0).pages());
        assertEquals("3–6", Contents.of(document(6, headings, 1)).get(1).pages());
    }

    @Test
    void withoutHeadingsTheFreePagesAreTold() {
        assertEquals(
                List.of(
                        new Section("", 1, 2, true),
                        new Section("", 3, 6, false),
                        new Section("", 7, 7, true),
                        new Section("", 8, 9, false)),
                Contents.of(document(9, List.of(), 1, 2, 7)));
    }

    @Test
    void aLongOutlineIsToldByItsChapters() {
        List<Heading> headings = IntStream.range(0, 500)
                .mapToObj(i -> new Heading("H" + i, i % 10 == 0 ? 1 : 2, i + 1))
                .toList();
        List<Section> sections = Contents.of(document(600, headings, 1));
        assertEquals(40, sections.size());
        assertEquals(new Section("H390", 391, 400, false), sections.get(39));
        assertTrue(sections.stream().allMatch(section -> section.title().endsWith("0")));
    }

    static DocumentView document(int pages, List<Heading> headings, Integer... free) {
        return new DocumentView(
                new DocumentId("document"),
                "camille",
                "notes.pdf",
                FileKind.PDF,
                DocumentState.READY,
                DocumentStage.PRESSING,
                100,
                pages,
                18_330,
                7,
                "fr",
                headings,
                "",
                "",
                new TreeSet<>(List.of(free)),
                null,
                "a".repeat(64),
                1_000,
                Instant.parse("2026-11-23T10:00:00Z"),
                false,
                null);
    }
}
