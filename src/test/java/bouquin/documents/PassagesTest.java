package bouquin.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Passage.Piece;
import bouquin.kernel.Rejected;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final String TIDES =
            "La marée monte deux fois par jour.\nLes marées d’équinoxe sont les plus fortes.";

    @Test
    void accentsAndCapitalsMakeNoDifference() {
        List<FoundPage> found = find("MAREE", TIDES);
        assertEquals(1, found.size());
        assertEquals(2, found.get(0).hits());
    }

    @Test
    void aHitIsMarkedInItsPassage() {
        Passage passage = find("équinoxe", TIDES).get(0).passages().get(0);
        assertTrue(passage.pieces().contains(new Piece("équinoxe", true)), passage::toString);
        assertEquals(TIDES.replace('\n', ' '), passage.text());
    }

    @Test
    void allWordsMustStandOnThePage() {
        assertEquals(1, find("marée jour", TIDES).size());
        assertEquals(0, find("marée lune", TIDES).size());
    }

    @Test
    void threeLettersAreNoBeginning() {
        assertEquals(0, find("mar", TIDES).size());
        assertEquals(1, find("équi", TIDES).size());
    }

    @Test
    void passagesNeverOverlapAndLoseNothing() {
        String text = "word ".repeat(500) + "x".repeat(300) + " 😀".repeat(80);
        List<String> passages = Passages.cut(text);
        assertTrue(passages.stream().allMatch(one -> one.length() <= Passage.CHARACTERS_MAX && !one.isBlank()));
        assertEquals(text.replace(" ", ""), String.join("", passages).replace(" ", ""));
    }

    @Test
    void wordsWithoutSpacesAreFoundWithinTheirLine() {
        assertEquals(1, find("潮汐", "海洋的潮汐每天涨落两次").size());
    }

    @Test
    void aNumberCountsBesideAWord() {
        assertEquals(1, find("chapitre 5", "Chapitre 5", "Chapitre 6").size());
        assertEquals(
                "documents.search.words",
                assertThrows(Rejected.class, () -> find("5", "5")).code());
    }

    @Test
    void nothingToLookForIsRefused() {
        for (String query : List.of("", "a l’", "***", "%%", "ab")) {
            Rejected refused = assertThrows(Rejected.class, () -> SoughtWords.of(query), query);
            assertEquals("documents.search.words", refused.code());
        }
    }

    private static List<FoundPage> find(String query, String... pages) {
        List<PageText> all = new ArrayList<>();
        for (String text : pages) all.add(new PageText(all.size() + 1, 595, 842, 10, 0, text));
        return Passages.find(all, SoughtWords.of(query));
    }
}
