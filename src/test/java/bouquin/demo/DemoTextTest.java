package bouquin.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.AskingPrice;
import bouquin.documents.pdf.PdfTypesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class DemoTextTest {
    private static final List<DemoText> TEXTS = DemoText.all();

    @Test
    void everyListingSaysWhatTheCatalogAsksFor() throws IOException {
        String shelves = Files.readString(Path.of("src/main/resources/db/migration/V0061__catalog_categories.sql"));
        for (DemoText text : TEXTS) {
            assertTrue(text.title().length() >= 5 && text.title().length() <= 150, text.title());
            assertTrue(text.summary().length() >= 50 && text.summary().length() <= 3000, text.name());
            assertTrue(shelves.contains("('" + text.category() + "', '"), text.name() + ": " + text.category());
            assertTrue(text.tags().size() <= 10, text.name());
            for (String tag : text.tags())
                assertTrue(tag.length() >= 2 && tag.length() <= 30, text.name() + ": " + tag);
            AskingPrice.require(text.price());
        }
    }

    @Test
    void aSecondVersionSaysSomethingElseInFewPlaces() {
        for (DemoVersion version : DemoVersion.all()) {
            List<?> before = version.text().manuscript().sections(),
                    after = version.manuscript().sections();
            long kept = after.stream().filter(before::contains).count();
            assertTrue(kept > before.size() / 2 && kept < after.size(), version.name());
            assertTrue(version.note().length() <= 1000, version.name());
        }
    }

    @Test
    void everySellerIsASeller() {
        for (DemoText text : TEXTS)
            assertEquals(Person.Part.SELLER, text.seller().part(), text.name());
    }

    @Test
    void noTwoTextsHaveTheSameTitleOrName() {
        assertEquals(
                TEXTS.size(), TEXTS.stream().map(DemoText::title).distinct().count());
        assertEquals(TEXTS.size(), TEXTS.stream().map(DemoText::name).distinct().count());
    }

    @Test
    void theShelvesAreMixed() {
        Map<String, Long> languages =
                TEXTS.stream().collect(Collectors.groupingBy(DemoText::language, Collectors.counting()));
        Set<String> shelves = TEXTS.stream()
                .map(text -> text.category().split("-")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(languages.get("fr") >= 18 && languages.get("en") >= 7, languages.toString());
        assertTrue(languages.size() >= 4, languages.toString());
        assertTrue(shelves.size() >= 11, shelves.toString());
    }

    @Test
    void everyTextBecomesADocumentOfThreePagesOrMore() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "demo"));
        TreeSet<Integer> lengths = new TreeSet<>();
        for (DemoText text : TEXTS) {
            Path file = folder.resolve(text.name() + ".pdf");
            new PdfTypesetter().typeset(text.manuscript(), file);
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                assertTrue(document.getNumberOfPages() >= 3, text.name() + ": " + document.getNumberOfPages());
                lengths.add(document.getNumberOfPages());
            }
        }
        assertTrue(lengths.first() <= 5 && lengths.last() >= 50, lengths.toString());
    }
}
