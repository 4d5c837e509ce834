package bouquin.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MarkTest {
    @Test
    void aNameIsOneCleanLine() {
        assertEquals(
                "Zoë Évil", mark(" Zoe\u0308\n\t\u202eÉvil\u0000 ", "BQ-7K3M").holder());
        assertEquals("", mark(null, "BQ-7K3M").holder());
    }

    @Test
    void aCodeThatNobodyCouldReadOutIsABug() {
        for (String code : new String[] {"", "abc", "BQ 7K3M", "BQ)7K3M", "A".repeat(25)})
            assertThrows(IllegalArgumentException.class, () -> mark("Zoë", code), code);
    }

    private static Mark mark(String holder, String code) {
        return new Mark(holder, code, LocalDate.of(2026, 11, 23), Locale.FRENCH, "copy-0001");
    }
}
