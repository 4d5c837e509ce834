package bouquin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody with many documents uploads them and says all about them in one table. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SheetJourneyIT {
    @ParameterizedTest
    @CsvSource({"fr, 1280", "en, 390"})
    void aTableMakesTheDrafts(String language, int width) throws IOException {
        try (Browsers browsers = new Browsers();
                Person seller = browsers.person("sheets", language, width)) {
            Story.opensAnAccount(seller, Story.email("ana"));
            Story.becomesASeller(seller);
            seller.open("/selling/sheets").shows("begin");
            uploads(seller);

            seller.page.locator("#sheet").setInputFiles(table());
            seller.press("form.form button").arriveAt("/selling/sheets/");
            waitUntilGood(seller);
            seller.shows("dry-run");
            assertEquals(2, seller.page.locator("main .badge.bad").count());

            seller.press("form.action button").waitFor(".notice.done").shows("drafted");
            assertEquals(2, seller.page.locator("main td a").count());
            seller.press("td a").arriveAt("/selling/").waitFor("#title");
            assertEquals("Tides of Brittany", seller.page.locator("#title").inputValue());
        }
    }

    private static void uploads(Person seller) throws IOException {
        Path folder = Files.createTempDirectory("sheet");
        Path tides = Files.move(Booklet.written("Tides"), folder.resolve("tides.pdf"));
        Path winds = Files.move(Booklet.written("Winds"), folder.resolve("winds.pdf"));
        seller.page.locator("#file").setInputFiles(new Path[] {tides, winds});
        for (int tries = 0; seller.page.locator("upload-line .upload-actions").count() > 0; tries++) {
            assertEquals(true, tries < 300, "the files are still on their way");
            seller.page.waitForTimeout(100);
        }
    }

    private static void waitUntilGood(Person seller) {
        for (int tries = 0;
                tries < 60 && seller.page.locator("main .badge.good").count() < 2;
                tries++) {
            seller.page.waitForTimeout(500);
            seller.page.reload();
        }
    }

    private static Path table() throws IOException {
        String rows = "\uFEFFfile;title;abstract;category;level;language;tags;price\r\n"
                + "tides.pdf;Tides of Brittany;;law-public;OTHER;en;\"tides, coast\";9,90\r\n"
                + "winds.pdf;Winds of Brittany;;law-public;OTHER;en;;4.50\r\n"
                + "winds.pdf;Winds again;;;;;;\r\n"
                + "rain.pdf;Rain of Brittany;;;;;;900\r\n";
        return Files.writeString(Files.createTempFile("table", ".csv"), rows);
    }
}
