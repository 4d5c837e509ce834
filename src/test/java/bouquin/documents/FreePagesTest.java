package bouquin.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FreePagesTest {
    @Test
    void aLongDocumentShowsFourPages() {
        assertEquals(4, FreePages.count(2_000));
        assertEquals(4, FreePages.count(31));
    }

    @Test
    void fifteenToThirtyPagesShowThree() {
        assertEquals(3, FreePages.count(30));
        assertEquals(3, FreePages.count(15));
    }

    @Test
    void fourToFourteenPagesShowTwo() {
        assertEquals(2, FreePages.count(14));
        assertEquals(2, FreePages.count(4));
    }

    @Test
    void aShortDocumentShowsOnePage() {
        assertEquals(1, FreePages.count(3));
        assertEquals(1, FreePages.count(1));
    }

    @Test
    void theProposalIsTheFirstPages() {
        assertEquals(Set.of(1, 2, 3), FreePages.of(20));
    }
}
