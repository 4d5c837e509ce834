package bouquin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole story of one document: written, offered, approved, found, bought by a guest, read, and fought about. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SaleJourneyIT {
    @ParameterizedTest
    @CsvSource({"en, 1280", "fr, 390"})
    void aDocumentIsSoldToAGuest(String language, int width) {
        String title = "Quays " + Id.next().substring(16);
        try (Browsers browsers = new Browsers()) {
            try (Person seller = browsers.person("seller", language, width)) {
                Story.opensAnAccount(seller, Story.email("zoe"));
                Story.becomesASeller(seller);
                Story.offers(seller, title, "9.90");
            }
            try (Person moderator = browsers.person("moderator", language, width)) {
                Story.signsIn(moderator, "admin@bouquin.test", "correct-horse-battery");
                Story.publishes(moderator, title);
            }
            try (Person guest = browsers.person("guest", language, width)) {
                Story.finds(guest, title);
                hiddenPagesAreBlurred(guest);
                Story.orders(guest, Story.email("guest"));
                Story.pays(guest);
                theCopyIsTheirs(guest, title);
                opensADispute(guest);
            }
        }
    }

    private static void hiddenPagesAreBlurred(Person guest) {
        assertTrue(guest.sees(".thumbs .free-page"));
        assertTrue(guest.sees(".thumbs .hidden-page"));
        guest.press(".thumbs .hidden-page").shows("hidden-page");
    }

    private static void theCopyIsTheirs(Person guest, String title) {
        String code = guest.words("main .basket .quiet .num");
        Path copy = guest.download("a[href$='/copy']");
        String text = Booklet.text(copy);

        assertTrue(text.contains(title));
        assertTrue(text.contains(code), code + " should stand in:\n" + text);
    }

    private static void opensADispute(Person guest) {
        guest.press("a[href*='/disputes/new']");
        guest.page.locator("#reason").selectOption(new SelectOption().setIndex(1));
        guest.page.locator("#wanted").selectOption(new SelectOption().setIndex(1));
        guest.fill("text", "Page 3 is empty, though the contents promise a chapter there.");
        guest.shows("dispute-new").press("form.form button");
        guest.waitFor(".timeline").shows("dispute");
        assertFalse(guest.page.url().contains("/new"));
        assertEquals(1, guest.page.locator("h1").count());
    }
}
