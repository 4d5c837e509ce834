package bouquin.documents;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Rejected;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageNumbersTest {
    @Test
    void theyAreKeptInOrder() {
        assertEquals("1 2 17", PageNumbers.write(Set.of(17, 2, 1)));
        assertEquals(Set.of(1, 2, 17), PageNumbers.read("1 2 17"));
        assertEquals(Set.of(), PageNumbers.read(""));
    }

    @Test
    void atMostHalfOfThePagesAreFreeSoThatSomethingIsLeftToSell() {
        assertEquals(1, PageNumbers.freeMax(1));
        assertEquals(1, PageNumbers.freeMax(3));
        assertEquals(5, PageNumbers.freeMax(10));
        assertEquals(20, PageNumbers.freeMax(352));
    }

    @Test
    void noneTooManyAndUnknownPagesAreRefused() {
        assertDoesNotThrow(() -> PageNumbers.requireFree(Set.of(1, 10), 10));
        assertEquals("documents.freePages.count", refused(Set.of(), 10));
        assertEquals("documents.freePages.count", refused(numbers(1, 6), 10));
        assertEquals("documents.freePages.unknown", refused(Set.of(0), 10));
        assertEquals("documents.freePages.unknown", refused(Set.of(11), 10));
    }

    private static Set<Integer> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().collect(Collectors.toSet());
    }

    private static String refused(Set<Integer> chosen, int pages) {
        return assertThrows(Rejected.class, () -> PageNumbers.requireFree(chosen, pages))
                .code();
    }
}
