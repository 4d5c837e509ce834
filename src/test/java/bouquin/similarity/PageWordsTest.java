package bouquin.similarity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageWordsTest {
    @Test
    void aWordThatIsDividedAtTheEndOfItsLineIsOneWord() {
        assertArrayEquals(words("the administration decides alone"), words("the adminis-\ntration decides\nalone"));
    }

    @Test
    void aHyphenInsideALineParts() {
        assertEquals(3, words("well-known text").length);
    }

    @Test
    void headsFeetAndPageNumbersAreLeftOut() {
        List<String> plain = Texts.pages(1, 5), framed = new ArrayList<>();
        for (String page : plain)
            framed.add("Cours de droit, 2026\n" + page + "\nPage " + (framed.size() + 1) + " / 5\n" + framed.size());
        assertEquals(Texts.print(plain).textHash(), Texts.print(framed).textHash());
    }

    @Test
    void theMarkOfABoughtCopyIsLeftOutAndItsCodeKept() {
        String text = Texts.page(3, 120);
        Fingerprint copy = Texts.print(List.of(text + "\nExemplaire de Camille Roux · 24 novembre 2026\nBQ-7F3K-9Q2M"));
        assertEquals(Texts.print(List.of(text)).textHash(), copy.textHash());
        assertEquals("BQ-7F3K-9Q2M", copy.code());
    }

    @Test
    void whereAWordStandsIsKnown() {
        PageWords page = PageWords.of(Texts.read(List.of("Two  words"))).get(0);
        assertEquals("words", page.text().substring(page.start(1), page.end(1)));
    }

    private static long[] words(String text) {
        return PageWords.of(Texts.read(List.of(text))).get(0).shingles(1);
    }
}
