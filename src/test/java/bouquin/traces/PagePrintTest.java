package bouquin.traces;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagePrintTest {
    private static final String TEXT = IntStream.range(0, 300)
            .mapToObj(i -> Integer.toString(i * 7919 % 100_003, 36))
            .collect(Collectors.joining(" "));

    @Test
    void blanksLineEndsAndCaseDoNotMatter() {
        assertArrayEquals(
                PagePrint.of(TEXT), PagePrint.of(TEXT.replace(" ", "\n").toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void aMarkAtTheFootLeavesMostOfIt() {
        Set<Long> plain = set(TEXT);
        Set<Long> marked = set(TEXT + " Copy of Zoë Müller, 23 November 2026 BQ-7K3M-9Q2T");
        marked.retainAll(plain);
        assertTrue(marked.size() >= PagePrint.COUNT - 4, marked.size() + " are left");
    }

    @Test
    void anotherTextHasNothingInCommon() {
        Set<Long> other = set("What the tides do to the coast, explained for whoever lives there. ".repeat(20));
        other.retainAll(set(TEXT));
        assertEquals(Set.of(), other);
    }

    @Test
    void hardlyAnyTextHasNoPrint() {
        assertEquals(0, PagePrint.of("Page 12").length);
    }

    private static Set<Long> set(String text) {
        return Arrays.stream(PagePrint.of(text)).boxed().collect(Collectors.toSet());
    }
}
