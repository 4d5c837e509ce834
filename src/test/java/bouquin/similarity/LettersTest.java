package bouquin.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void caseAccentsAndPunctuationMakeNoDifference() {
        assertEquals("oeuvre d ete", Letters.folded("«Œuvre d’Été»"));
    }

    @Test
    void ligaturesAreTakenApart() {
        assertEquals("efficient office", Letters.folded("eﬃcient oﬃce"));
        assertEquals("strasse", Letters.folded("Straße"));
    }

    @Test
    void lettersOfOtherScriptsThatLookLatinCountAsLatin() {
        assertEquals(Letters.folded("compare"), Letters.folded("сomраrе"));
        assertEquals(Letters.folded("Bonjour"), Letters.folded("Вonjоur"));
        assertEquals(Letters.folded("novel"), Letters.folded("nοvel"));
    }

    @Test
    void invisibleLettersAreNotThere() {
        assertEquals("plain words", Letters.folded("pl\u200Bain\u2060 wo\u00ADrds\uFE0F"));
        assertEquals("plain", Letters.folded("\u202Epl\u034Fain\u3164"));
    }

    @Test
    void realRussianStaysRussian() {
        assertNotEquals(Letters.folded("книга"), Letters.folded("кника"));
        assertEquals(Letters.folded("КНИГА"), Letters.folded("книга"));
    }

    @Test
    void eachChineseCharacterIsAWord() {
        assertEquals(4, Letters.folded("数据结构").split(" +").length);
    }

    @Test
    void arabicIsReadWithoutItsVowelsAndStretches() {
        assertEquals(Letters.folded("كتاب"), Letters.folded("كِتَـــاب"));
    }
}
