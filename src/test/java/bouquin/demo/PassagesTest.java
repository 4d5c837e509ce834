package bouquin.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.documents.Manuscript.Bar;
import bouquin.documents.Manuscript.Block;
import bouquin.documents.Manuscript.Chart;
import bouquin.documents.Manuscript.Code;
import bouquin.documents.Manuscript.Key;
import bouquin.documents.Manuscript.Paragraph;
import bouquin.documents.Manuscript.Points;
import bouquin.documents.Manuscript.Quote;
import bouquin.documents.Manuscript.Section;
import bouquin.documents.Manuscript.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
    @Test
    void headingsOpenSectionsOfTheirLevel() {
        List<Section> sections = read("# Un\n\nTexte.\n\n## Deux\n\nSuite\nde deux lignes.");
        assertEquals(List.of(1, 2), sections.stream().map(Section::level).toList());
        assertEquals(
                List.of(new Paragraph("Suite de deux lignes.")), sections.get(1).blocks());
    }

    @Test
    void theFirstCharacterTellsWhatAPassageIs() {
        assertEquals(new Points(List.of("un", "deux")), block("- un\n- deux"));
        assertEquals(
                new Table("Titre", List.of("a", "b"), List.of(List.of("1", ""))), block("| a | b |\n| 1 | |\n^ Titre"));
        assertEquals(new Chart("Titre", List.of(new Bar("x: y", 2.5))), block("= x: y: 2.5\n^ Titre"));
        assertEquals(new Code(List.of("if x:", "    y")), block("    if x:\n        y"));
        assertEquals(new Quote(List.of("un", "deux"), "Moi"), block("> un\n> deux\n> -- Moi"));
        assertEquals(new Key("À retenir", "Ceci."), block("! À retenir\nCeci."));
    }

    @Test
    void aTableWithoutCaptionIsABug() {
        assertThrows(IllegalArgumentException.class, () -> block("| a |\n| 1 |"));
    }

    @Test
    void frenchSignsStayWithTheirWordsAndCodeIsLeftAlone() {
        assertEquals("L’oie\u202F: «\u202Foui\u202F»\u202F!", Typography.of("L'oie : « oui » !", "fr"));
        assertEquals("    x ? 'a' : 'b'", Typography.of("    x ? 'a' : 'b'", "fr"));
        assertEquals("Who’s there : me", Typography.of("Who's there : me", "en"));
    }

    private static Block block(String passage) {
        return read("# Titre\n\n" + passage).get(0).blocks().get(0);
    }

    private static List<Section> read(String text) {
        return new Passages("fr").sections(text);
    }
}
