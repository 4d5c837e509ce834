package bouquin.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingCard;
import bouquin.catalog.ListingDetails;
import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.kernel.Money;
import bouquin.support.Quay;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SearchIT {
    @Inject
    Quay quay;

    @Inject
    Search search;

    @Inject
    Catalog catalog;

    @Test
    void whatIsPublishedIsFoundByTitleTextAndSellerWhateverTheAccents() throws Exception {
        AccountId seller = quay.seller("Zéphyrine Quéméneur");
        ListingId id = quay.published(seller, "L’hôtellerie brestoise", "Le goémonier récolte le varech.");
        Quay.until(() -> finds("hotellerie", id));
        for (String q : List.of("HÔTELLERIES", "l'hotellerie", "goemon", "varech récolte", "zephyrine", "brest"))
            assertTrue(finds(q, id), q);
        assertFalse(finds("hôtellerie parisienne", id), "all words must be there");
    }

    @Test
    void aNewPriceIsFoundAndAWithdrawnListingIsNot() throws Exception {
        AccountId seller = quay.seller("Camille");
        ListingId id = quay.published(seller, "Le droit des phares", "Lumières et balises.");
        Quay.until(() -> finds("phares", id));
        long version = catalog.view(id).revision();
        catalog.edit(
                seller, id, version, new ListingDetails(null, null, null, null, null, null, Money.eur(4_321), null));
        Quay.until(() -> search.search(asked("phares", "PRICE", null))
                                .items()
                                .get(0)
                                .price()
                                .minor()
                        == 4_321
                && search.search(upTo("phares", "10.00")).total() == 0);
        catalog.withdraw(seller, id);
        assertFalse(finds("phares", id), "at once, though the index hears of it later");
        Quay.until(() -> search.search(asked("phares", null, null)).total() == 0);
    }

    @Test
    void pagesFollowEachOtherInEveryOrder() throws Exception {
        AccountId seller = quay.seller("Camille");
        for (int i = 1; i <= 5; i++) quay.published(seller, "Cartulaire de Landévennec " + i, "Charte " + i);
        Quay.until(() -> search.search(asked("cartulaire", null, null)).total() == 5);
        for (String sort : List.of("RELEVANCE", "NEWEST", "PRICE")) {
            List<ListingId> seen = new ArrayList<>();
            String cursor = null;
            do {
                SearchResult page = search.search(asked("cartulaire", sort, cursor));
                page.items().stream().map(ListingCard::id).forEach(seen::add);
                cursor = page.next();
            } while (cursor != null);
            assertEquals(5, seen.size(), sort);
            assertEquals(5, seen.stream().distinct().count(), sort);
        }
    }

    @Test
    void countsSayWhatAnotherChoiceWouldFind() throws Exception {
        ListingId id = quay.published(quay.seller("Camille"), "Jurisprudence des ducs", "Arrêts.");
        Quay.until(() -> finds("jurisprudence ducs", id));
        Facets facets = search.search(
                        SearchQuery.asked("jurisprudence ducs", null, "LICENCE", "fr", null, null, null, null))
                .facets();
        assertEquals(1, facets.category().get("law"));
        assertEquals(1, facets.category().get("law-public"));
        assertEquals(1, facets.level().get("LICENCE"));
        assertEquals(0, facets.price().get("5"));
        assertEquals(1, facets.price().get("10"));
    }

    @Test
    void noTextMakesASearchFail() {
        for (String q : List.of(
                "\"",
                "+-*()",
                "~<>@",
                "(((",
                "%_",
                "\\",
                "'; drop table search_entry",
                "📚",
                "the of",
                "a".repeat(10_000),
                "mot ".repeat(3_000),
                "漢字",
                "\u0000\u202E",
                "-- #",
                "l2 r c")) assertTrue(search.search(asked(q, null, null)).total() >= 0, q);
    }

    private boolean finds(String q, ListingId id) {
        return search.search(SearchQuery.asked(q, null, null, null, null, null, null, "50")).items().stream()
                .anyMatch(card -> card.id().equals(id));
    }

    private static SearchQuery asked(String q, String sort, String cursor) {
        return SearchQuery.asked(q, null, null, null, null, sort, cursor, "2");
    }

    private static SearchQuery upTo(String q, String price) {
        return SearchQuery.asked(q, null, null, null, price, null, null, null);
    }
}
