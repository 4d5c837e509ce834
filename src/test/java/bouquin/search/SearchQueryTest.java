package bouquin.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.catalog.Level;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import org.junit.jupiter.api.Test;

class SearchQueryTest {
    @Test
    void nothingAskedForIsEverythingNewestFirst() {
        SearchQuery all = asked(null, null, null, null);
        assertEquals("", all.q());
        assertEquals(Sort.NEWEST, all.sort());
        assertEquals(SearchQuery.LIMIT, all.limit());
        assertNull(all.category());
    }

    @Test
    void wordsAreSortedByRelevanceUnlessAskedOtherwise() {
        assertEquals(Sort.RELEVANCE, asked("droit", null, null, null).sort());
        assertEquals(Sort.PRICE, asked("droit", null, "price", null).sort());
    }

    @Test
    void filtersAreRead() {
        SearchQuery query = SearchQuery.asked("", "law", "master", "fr", "9.90", "", "", "500");
        assertEquals(Level.MASTER, query.level());
        assertEquals(Money.eur(990), query.priceMax());
        assertEquals(SearchQuery.LIMIT_MAX, query.limit());
    }

    @Test
    void whatCannotBeMeantIsToldAtOnce() {
        Rejected refused = assertThrows(
                Rejected.class, () -> SearchQuery.asked("", "été", "GENIUS", "📚", "cheap", "luck", "", "-1"));
        assertEquals(6, refused.faults().size());
    }

    @Test
    void aLongQueryIsCutBetweenCharacters() {
        assertEquals(200, asked("📚".repeat(5000), null, null, null).q().codePointCount(0, 400));
    }

    private static SearchQuery asked(String q, String level, String sort, String limit) {
        return SearchQuery.asked(q, null, level, null, null, sort, null, limit);
    }
}
