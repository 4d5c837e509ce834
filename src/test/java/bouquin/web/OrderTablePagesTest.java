package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import bouquin.checkout.OrderSearch;
import bouquin.checkout.OrderState;
import org.junit.jupiter.api.Test;

class OrderTablePagesTest {
    @Test
    void whatMakesNoSenseInTheAddressIsLeftOut() {
        OrderSearch search = OrderFilters.of("  tides ", "NONSENSE", "20x6");
        assertEquals("tides", search.words());
        assertNull(search.state());
        assertNull(search.year());
        assertEquals("", OrderFilters.query(OrderFilters.of(null, null, "0001")));
        assertEquals(
                "?q=a+%26b&state=PAID&year=2026", OrderFilters.query(new OrderSearch("a &b", OrderState.PAID, 2026)));
    }
}
