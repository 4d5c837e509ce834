package bouquin.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageShiftTest {
    @Test
    void aCopyIsAlwaysShiftedInTheSameWay() {
        assertArrayEquals(PageShift.of("copy-one", 500), PageShift.of("copy-one", 500));
        assertArrayEquals(PageShift.of("copy-one", 70), Arrays.copyOf(PageShift.of("copy-one", 500), 70));
    }

    @Test
    void noShiftCanBeSeen() {
        for (PageShift shift : PageShift.of("copy-one", 500)) {
            assertTrue(shift.right() >= 0 && shift.right() <= 120 && shift.right() % PageShift.STEP == 0);
            assertTrue(shift.up() >= 0 && shift.up() <= 120 && shift.up() % PageShift.STEP == 0);
        }
        assertEquals(16, Arrays.stream(PageShift.of("copy-one", 500)).distinct().count());
    }

    @Test
    void twentyPagesTellAThousandCopiesApart() {
        PageShift[] leaked = PageShift.of("copy-7", 20);
        for (int i = 0; i < 1000; i++) {
            PageShift[] other = PageShift.of("copy-" + i, 20);
            long same = IntStream.range(0, 20)
                    .filter(page -> other[page].equals(leaked[page]))
                    .count();
            assertTrue(i == 7 ? same == 20 : same < 10, "copy-" + i + " agrees on " + same);
        }
    }
}
