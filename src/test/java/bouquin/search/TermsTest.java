package bouquin.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
    @Test
    void accentsCapitalsAndElisionsDoNotMatter() {
        assertEquals(
                List.of("economie", "oeuvre"), Terms.of("L’ÉCONOMIE d'œuvre").words());
        assertEquals(Terms.of("d'économie"), Terms.of("D ECONOMIE"));
    }

    @Test
    void aPluralFindsItsSingular() {
        assertEquals(List.of("arret", "grand"), Terms.of("arrêts grands").words());
        assertEquals(List.of("gaz"), Terms.of("gaz").words());
    }

    @Test
    void shortWordsAreLookedForAsTheyAre() {
        assertEquals(new Terms(List.of("macroeconomie"), List.of("l2")), Terms.of("Macroéconomie L2"));
        assertEquals(List.of("r"), Terms.of("R").shorts());
    }

    @Test
    void smallWordsSayNothingUnlessTheyAreAll() {
        assertEquals(List.of("conseil"), Terms.of("le Conseil de").words());
        assertEquals(List.of("who"), Terms.of("Who").shorts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "+-*()", "@@@ <>~", "📚🎉", "%", "_", "\\", "''", " "})
    void signsAreNoWords(String query) {
        assertTrue(Terms.of(query).none(), query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+droit -fiscal", "(droit) > fiscal", "\"droit fiscal\"", "droit* ~fiscal @8"})
    void noSignIsAnOperator(String query) {
        assertEquals("+droit* +fiscal*", Terms.of(query.replace("@8", "")).all());
    }

    @Test
    void aBookIsNotAQuery() {
        Terms terms = Terms.of(("mot" + "x".repeat(100) + " ").repeat(3) + "abc def ".repeat(2000));
        assertEquals(3, terms.words().size());
        assertTrue(terms.words().stream().allMatch(word -> word.length() <= 40));
        assertEquals(
                12,
                Terms.of("aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk lll mmm nnn")
                        .words()
                        .size());
    }
}
