package bouquin.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void aCursorComesBackAsItLeft() {
        Cursor newest = new Cursor(Sort.NEWEST, "2026-11-23 10:00:00.000001", Id.next());
        assertEquals(newest, Cursor.read(newest.write(), Sort.NEWEST));
        Cursor score = new Cursor(Sort.RELEVANCE, "12.3456", Id.next());
        assertEquals(score, Cursor.read(score.write(), Sort.RELEVANCE));
    }

    @Test
    void aCursorOfAnotherSortIsRefused() {
        String price = new Cursor(Sort.PRICE, "990", Id.next()).write();
        assertThrows(Rejected.class, () -> Cursor.read(price, Sort.NEWEST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "%%%", "abc", "PRICE|1 or 1=1|x", "PRICE|990|x", "PRICE|990|00000000000000000000000000|"})
    void nonsenseIsRefused(String text) {
        String written = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        for (String cursor : new String[] {text, written})
            assertEquals(
                    Rejected.Kind.MALFORMED,
                    assertThrows(Rejected.class, () -> Cursor.read(cursor, Sort.PRICE))
                            .kind());
    }
}
