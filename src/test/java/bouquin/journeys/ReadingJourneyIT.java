package bouquin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader learns what stands on hidden pages, buys the document, and reads it in the browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReadingJourneyIT {
    @ParameterizedTest
    @CsvSource({"en, 1280, true", "fr, 390, true", "en, 390, false"})
    void aDocumentIsLookedIntoBoughtAndRead(String language, int width, boolean scripts) {
        String title = "Reading " + Id.next().substring(16);
        try (Browsers browsers = new Browsers()) {
            try (Person seller = browsers.person("author", "en", 1280)) {
                Story.opensAnAccount(seller, Story.email("ines"));
                Story.becomesASeller(seller);
                Story.offers(seller, title, "7.90");
            }
            try (Person moderator = browsers.person("reviewer", "en", 1280)) {
                Story.signsIn(moderator, "admin@bouquin.test", "correct-horse-battery");
                Story.publishes(moderator, title);
            }
            try (Person reader = scripts
                    ? browsers.person("reader", language, width)
                    : browsers.personWithoutScripts("plain-reader", language, width)) {
                Story.finds(reader, title);
                learnsWhatIsHidden(reader);
                Story.orders(reader, Story.email("reader"));
                Story.pays(reader);
                reads(reader, title, scripts);
            }
        }
    }

    private static void learnsWhatIsHidden(Person reader) {
        assertEquals(6, reader.page.locator(".pagemap li").count());
        assertEquals(4, reader.page.locator(".pagemap li.hidden").count());
        assertTrue(reader.words(".pagemap li.hidden").contains("Chapter 3"), reader.words(".pagemap li.hidden"));
        reader.fill("inside", "chapter 5").press("section:has(#inside) button");
        reader.waitFor(".glimpses li").shows("glimpses");
        assertTrue(reader.words(".glimpses li").contains("5"), reader.words(".glimpses li"));
    }

    private static void reads(Person reader, String title, boolean scripts) {
        reader.open("/library").shows("library-shelf").press("a[href$='/read']");
        reader.waitFor("#before").shows("before-reading").press("form[action$='/reading'] button");
        reader.waitFor(".plate img").shows("room");
        assertTrue(reader.words("h1").contains(title));
        if (scripts) assertTrue(drawn(reader), "the page is a picture");
        if (scripts) reader.page.keyboard().press("ArrowRight");
        else reader.press("a[rel=next]");
        reader.arriveAt("page=2");
        reader.fill("page", "5").press(".jump button").arriveAt("page=5");
        reader.page.locator(".outline a").nth(2).click();
        reader.arriveAt("page=3")
                .press(".viewer-tools a[href*='zoom=1']:not([rel])")
                .arriveAt("zoom=1");
        reader.shows("zoomed");
        reader.page.locator("aside input[name=q]").fill("quays readers");
        reader.press("aside .search button");
        reader.waitFor(".glimpses mark").shows("found");
        assertTrue(Booklet.text(reader.download("a[href$='/copy']")).contains(title));
        reader.open("/library").press("a[href$='/read']").waitFor(".plate img");
        assertEquals("3", reader.page.locator("#page").inputValue(), "where they were last");
        assertFalse(reader.sees("#before"));
    }

    private static boolean drawn(Person reader) {
        Object width = reader.page.evaluate(
                "document.querySelector('.plate img').decode().then(() => document.querySelector('.plate img').naturalWidth)");
        return ((Number) width).intValue() == 1100;
    }
}
