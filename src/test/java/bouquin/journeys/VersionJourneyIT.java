package bouquin.journeys;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The story of a second edition: handed in, compared, approved, and found on the shelf of whoever bought the first. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class VersionJourneyIT {
    @ParameterizedTest
    @CsvSource({"en, 1280", "fr, 390"})
    void aSecondEditionReachesWhoBoughtTheFirst(String language, int width) {
        String title = "Boxes " + Id.next().substring(16);
        String sellerMail = Story.email("zoe"), buyerMail = Story.email("paul");
        try (Browsers browsers = new Browsers()) {
            try (Person seller = browsers.person("version-seller", language, width)) {
                Story.opensAnAccount(seller, sellerMail);
                Story.becomesASeller(seller);
                Story.offers(seller, title, "9.90");
            }
            approves(browsers, language, width, title, "");
            try (Person buyer = browsers.person("version-buyer", language, width)) {
                Story.opensAnAccount(buyer, buyerMail);
                Story.finds(buyer, title);
                buyer.press(".buybox .buy").arriveAt("/checkout");
                buyer.choose("country", "FR")
                        .tick("consent")
                        .tick("acknowledgement")
                        .press("form.form button.buy");
                Story.pays(buyer);
                Path first = buyer.download("a[href$='/copy']");
                handsIn(browsers, language, width, sellerMail, title);
                approves(browsers, language, width, title, "[href*='/versions/']");
                buyer.open("/library").shows("shelf-news");
                assertTrue(buyer.sees(".news"));
                buyer.page.locator("details summary").first().click();
                Path second = buyer.download("a.button[href$='/copy']");
                assertNotEquals(Booklet.text(first), Booklet.text(second));
                buyer.open("/library");
                buyer.page.locator(".purchases details summary").first().click();
                buyer.shows("shelf-versions")
                        .press(".purchases a[href*='/versions/']")
                        .shows("what-changed");
                assertTrue(buyer.sees(".diff ins"));
            }
            try (Person reader = browsers.person("version-reader", language, width)) {
                Story.finds(reader, title);
                assertTrue(reader.sees("#versions"));
                reader.press(".versions a[href*='/versions/']").shows("differences");
                assertTrue(reader.sees(".changes") && !reader.sees(".diff"));
            }
        }
    }

    private static void handsIn(Browsers browsers, String language, int width, String email, String title) {
        try (Person seller = browsers.person("version-again", language, width)) {
            Story.signsIn(seller, email, Story.PASSWORD);
            seller.open("/selling").press("a:has-text('" + title + "')").press("a[href$='/versions']");
            seller.press("form.form button")
                    .waitFor("#note-fault")
                    .shows("version-faults")
                    .isRefused();
            seller.fill("note", "A seventh chapter.").fill("validAsOf", "2026-03-03");
            seller.page.locator("#file").setInputFiles(Booklet.written(title, 7));
            seller.shows("version-new").press("form.form button").waitFor(".notice");
            String page = seller.page.url();
            for (int tries = 0; tries < 60 && seller.sees("progress"); tries++) {
                seller.page.waitForTimeout(500);
                seller.page.navigate(page);
            }
            seller.shows("version-waiting");
        }
    }

    private static void approves(Browsers browsers, String language, int width, String title, String what) {
        try (Person moderator = browsers.person("version-moderator", language, width)) {
            Story.signsIn(moderator, "admin@bouquin.test", "correct-horse-battery");
            moderator.open("/moderation");
            moderator.press("a[href*='/moderation/']" + what + ":has-text('" + title + "')");
            moderator.shows(what.isEmpty() ? "listing" : "version");
            moderator.press("form[action$='/publication'] button").arriveAt("/moderation");
        }
    }
}
