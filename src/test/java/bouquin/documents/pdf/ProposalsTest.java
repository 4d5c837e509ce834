package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Title, abstract and word counts as they are proposed to the seller. */
class ProposalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L’eau d’ici n’est pas peut-être bue | 6",
                "It's a well-known 3.5 % rise | 5",
                "« Bonjour ! » | 1",
                "東京 | 2",
                "— … • | 0"
            })
    void wordsAreCountedAsPeopleCountThem(String text, int words) {
        assertEquals(words, Words.count(text));
    }

    @Test
    void aLongTextIsCutAfterASentence() {
        assertEquals("Une phrase entière ici.", Words.cut("Une phrase entière ici. Et une autre qui dépasse.", 40));
    }

    @Test
    void aLongSentenceIsCutAfterAWord() {
        assertEquals("un deux trois…", Words.cut("un deux trois quatre", 17));
    }

    @Test
    void anEmojiIsNotCutInTwo() {
        assertEquals("xxx…", Words.cut("xxx😀xxx", 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "untitled",
                "Sans titre 1",
                "rapport_final.docx",
                "thesis.dvi",
                "1234",
                "https://example.org"
            })
    void metadataThatSaysNothingIsNoTitle(String claimed) {
        assertFalse(Titles.isSensible(claimed));
    }

    @Test
    void wordsPrefixIsTakenOff() {
        PDDocumentInformation metadata = new PDDocumentInformation();
        metadata.setTitle("Microsoft Word - Étude du marché du livre");
        assertEquals("Étude du marché du livre", Titles.of(metadata, List.of()));
    }

    @Test
    void theLargestLinesOfPageOneAreTheTitleOtherwise() {
        List<Line> lines =
                List.of(line("Université", 10), line("Le livre", 24), line("sur les quais", 24), line("Par A. M.", 12));
        assertEquals("Le livre sur les quais", Titles.of(new PDDocumentInformation(), lines));
    }

    @Test
    void theParagraphUnderAbstractIsTheSummary() {
        List<Line> lines = new ArrayList<>();
        lines.addAll(paragraph("Avis aux lecteurs de cette édition.", 100));
        lines.add(new Line(1, "Résumé", 14, true, 300));
        lines.addAll(paragraph("Nous étudions le commerce du livre.", 330));
        lines.add(new Line(1, "1. Introduction", 14, true, 600));
        assertTrue(Summary.of(lines, 10).startsWith("Nous étudions"), Summary.of(lines, 10));
    }

    @Test
    void aDividedWordBecomesWhole() {
        List<Line> lines = new ArrayList<>(List.of(
                new Line(1, "Le commerce des bouqui-", 10, false, 100),
                new Line(1, "nistes prospère.", 10, false, 112)));
        lines.addAll(paragraph("Il prospère encore.", 124));
        assertTrue(Summary.of(lines, 10).startsWith("Le commerce des bouquinistes prospère."), Summary.of(lines, 10));
    }

    @Test
    void dotsOfAListOfContentsAreNoSummary() {
        List<Line> lines = List.of(line("Chapitre " + ". ".repeat(200) + "3", 10));
        assertEquals("", Summary.of(lines, 10));
    }

    private static List<Line> paragraph(String sentence, float y) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 8; i++) lines.add(new Line(1, sentence, 10, false, y + 12 * i));
        return lines;
    }

    private static Line line(String text, float size) {
        return new Line(1, text, size, false, 100);
    }
}
