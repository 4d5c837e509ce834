package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Rejected;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListingFormTest {
    @Test
    void tickedPagesAreFree() {
        assertEquals(Set.of(1, 3), ListingForm.details(ticked("", "1", "3")).freePages());
    }

    @Test
    void pagesFurtherOnAreWrittenAsNumbers() {
        assertEquals(
                Set.of(3, 120, 144),
                ListingForm.details(ticked("120, 144", "3")).freePages());
    }

    @Test
    void atLeastOnePageIsTicked() {
        Rejected refused = assertThrows(Rejected.class, () -> ListingForm.details(ticked("")));
        assertTrue(refused.faults().stream().anyMatch(fault -> fault.field().equals("freePages")));
    }

    @Test
    void aFormWithoutPagesLeavesThemAsTheyAre() {
        assertNull(ListingForm.details(Form.sent(Map.of())).freePages());
    }

    private static Form ticked(String more, String... pages) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("pagesShown", List.of("100"));
        values.put("freePages", List.of(pages));
        values.put("morePages", List.of(more));
        return Form.sent(values);
    }
}
