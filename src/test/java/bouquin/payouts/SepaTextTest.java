package bouquin.payouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SepaTextTest {
    @Test
    void namesKeepTheirSoundInPlainLetters() {
        assertEquals("Zoe Muller-Ostergard", SepaText.name("Zoé Müller-Østergård"));
        assertEquals("Lukasz Zolc", SepaText.name("Łukasz Żółć"));
        assertEquals("Giorgos Papadopoulos", SepaText.name("Giórgos Papadópoulos"));
        assertTrue(SepaText.name("Γιώργος Παπαδόπουλος").matches("[A-Za-z ]+"));
        assertTrue(SepaText.name("Иван Петров").startsWith("Ivan Petrov"));
        assertEquals("OConnor + Sons", SepaText.name("O’Connor & Sons").replace("'", ""));
    }

    @Test
    void whatNoBankCanWriteIsLeftOut() {
        assertEquals("", SepaText.name("🦊🦊"));
        assertEquals("a b", SepaText.name("//a <b>//"));
        assertEquals("a/b", SepaText.name("a///b"));
    }

    @Test
    void aNameHasAtMostSeventyCharacters() {
        assertEquals(70, SepaText.name("x".repeat(200)).length());
        assertTrue(SepaText.name("ß".repeat(70)).length() <= 70);
    }
}
