package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.Level;
import bouquin.catalog.ListingDetails;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingState;
import bouquin.catalog.ListingView;
import bouquin.documents.DocumentId;
import bouquin.documents.DocumentView;
import bouquin.documents.Heading;
import bouquin.documents.MappedPage;
import bouquin.identity.AccountId;
import bouquin.identity.SellerView;
import bouquin.kernel.Money;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingPageTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void aPublishedListingIsBoughtByOneForm() {
        String html = html("/fr/listings/x/y", listing(ListingState.PUBLISHED, "Droit", Money.eur(990)));
        assertTrue(html.contains("action=\"/fr/cart/lines\""), html);
        assertTrue(html.contains("name=\"listingId\" value=\"listing\""), html);
        assertTrue(html.contains("9,90\u202f€"), html);
    }

    @Test
    void aPreviewSaysThatItIsNotForSaleAndIsNotIndexed() {
        String html = html("/en/listings/x/y", listing(ListingState.DRAFT, "Droit", null));
        assertTrue(html.contains("It isn’t for sale."), html);
        assertTrue(html.contains("content=\"noindex\""), html);
        assertFalse(html.contains("/cart/lines"), html);
    }

    @Test
    void hiddenPagesAreShownAsSuch() {
        String html = html("/en/listings/x/y", listing(ListingState.PUBLISHED, "Droit", Money.eur(0)));
        assertTrue(html.contains("class=\"free-page\" href=\"?page=1#viewer\""), html);
        assertTrue(html.contains("class=\"hidden-page\" href=\"?page=3#viewer\""), html);
    }

    @Test
    void eachHiddenPageIsToldByItsHeadingsWordsAndFigures() {
        String html = html("/fr/listings/x/y", listing(ListingState.PUBLISHED, "Droit", Money.eur(0)));
        assertTrue(html.contains("2 pages restent cachées\u202f: 620 mots et une figure"), html);
        assertTrue(html.contains("Titre 3"), html);
        assertTrue(html.contains("310 mots · une figure · <span>après l’achat"), html);
    }

    @Test
    void noTitleLeavesTheScriptThatRobotsRead() {
        ListingView listing = listing(ListingState.PUBLISHED, "</script><script>alert(1)</script>", Money.eur(990));
        String html = html("/fr/listings/x/y", listing);
        assertFalse(html.contains("<script>alert"), html);
        assertTrue(html.contains("\\u003c/script>"), html);
    }

    private static String html(String path, ListingView listing) {
        Frame frame = Pages.frame(path);
        DocumentView document = ContentsTest.document(4, List.of(), 1, 2);
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("listing", listing);
        model.put("document", document);
        model.put("leaves", Leaves.of(frame, listing, document, "e1"));
        model.put("shown", 1);
        model.put("contents", Contents.of(document));
        model.put("map", PageMap.of(map(document), null));
        model.put("inside", "");
        model.put("glimpses", null);
        model.put("refusal", null);
        model.put("crumbs", List.of());
        model.put("quote", null);
        model.put("seller", new SellerView(listing.seller(), "Camille", "FR", false, "2026-11", NOW));
        model.put("others", 1);
        model.put("similar", List.of());
        model.put("licence", null);
        model.put("versions", List.of());
        model.put("markup", listing.published() ? ListingMarkup.of(frame, listing, document) : "");
        return Pages.html(new View("catalog/listing", model));
    }

    private static List<MappedPage> map(DocumentView document) {
        return IntStream.rangeClosed(1, document.pages())
                .mapToObj(page -> new MappedPage(
                        page,
                        document.freePages().contains(page),
                        310,
                        page % 2,
                        List.of(new Heading("Titre " + page, 1, page))))
                .toList();
    }

    static ListingView listing(ListingState state, String title, Money price) {
        ListingDetails details = new ListingDetails(
                title, "Un résumé.", "law-public", Level.LICENCE, "fr", List.of("droit"), price, new TreeSet<>());
        return new ListingView(
                new ListingId("listing"),
                new AccountId("camille"),
                "Camille",
                new DocumentId("document"),
                state,
                1,
                1,
                details,
                4,
                18_330,
                NOW,
                NOW,
                NOW,
                NOW);
    }
}
