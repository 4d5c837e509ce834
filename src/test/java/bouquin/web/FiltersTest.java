package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiltersTest {
    private final Filters filters = Filters.of(
            "/fr/search",
            new MultivaluedHashMap<>(
                    Map.of("q", "droit & <état>", "level", "MASTER", "cursor", "abc", "utm_source", "x", "sort", "")));

    @Test
    void theAddressHoldsTheSearchAndNothingElse() {
        assertEquals("/fr/search?q=droit+%26+%3C%C3%A9tat%3E&level=MASTER", filters.first());
    }

    @Test
    void anotherChoiceBeginsAtTheFirstPage() {
        assertEquals("/fr/search?q=droit+%26+%3C%C3%A9tat%3E&level=LICENCE", filters.with("level", "LICENCE"));
        assertEquals("/fr/search?q=droit+%26+%3C%C3%A9tat%3E", filters.with("level", null));
        assertEquals("/fr/search?q=droit+%26+%3C%C3%A9tat%3E&level=MASTER&cursor=n", filters.next("n"));
    }
}
