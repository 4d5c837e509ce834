package bouquin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seller ticks the pages that everybody may read. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FreePagesJourneyIT {
    @ParameterizedTest
    @CsvSource({"en, 1280, true", "fr, 390, true", "fr, 1280, false"})
    void freePagesAreTickedOnTheirThumbnails(String language, int width, boolean scripts) {
        String title = "Ticked " + Id.next().substring(16);
        try (Browsers browsers = new Browsers();
                Person seller = scripts
                        ? browsers.person("ticking", language, width)
                        : browsers.personWithoutScripts("plain-ticking", language, width)) {
            Story.opensAnAccount(seller, Story.email("lou"));
            Story.becomesASeller(seller);
            hands(seller, title);
            assertEquals(6, seller.page.locator(".tickpage").count());
            assertEquals(2, seller.page.locator(".tickpage input:checked").count(), "the shop's proposal");
            ticks(seller, 2, 4);
            seller.shows("free-pages").press("button[value=save]").waitFor(".notice.done");
            assertEquals("2 4", ticked(seller), "kept as they were ticked");
            ticks(seller, 3);
            seller.press("button[value=preview]").arriveAt("/listings/");
            assertEquals(1, seller.page.locator(".thumbs .free-page").count());
            assertTrue(seller.words(".thumbs .free-page").contains("3"));
        }
    }

    private static void hands(Person seller, String title) {
        seller.open("/selling").page.locator("#file").setInputFiles(Booklet.written(title));
        if (seller.page.locator(".drop-plain").isVisible()) seller.press(".drop-plain");
        seller.arriveAt("/selling/");
        Story.waitUntilPressed(seller);
    }

    private static void ticks(Person seller, int... pages) {
        for (int page = 1; page <= 6; page++) {
            boolean wanted = false;
            for (int each : pages) wanted |= each == page;
            seller.page.locator(".tickpage input[value='" + page + "']").setChecked(wanted);
        }
    }

    private static String ticked(Person seller) {
        StringBuilder ticked = new StringBuilder();
        for (int page = 1; page <= 6; page++)
            if (seller.page.locator(".tickpage input[value='" + page + "']").isChecked())
                ticked.append(ticked.length() == 0 ? "" : " ").append(page);
        return ticked.toString();
    }
}
