package bouquin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody with a slow line uploads two documents, pauses one, closes the page in the middle and goes on later. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UploadJourneyIT {
    private static final int SLOW = 250_000;

    private final List<String> offsets = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"en, 1280", "fr, 390"})
    void whatIsOnItsWayIsNeverSentTwice(String language, int width) {
        Path[] files = {Booklet.illustrated("Tides " + width), Booklet.illustrated("Winds " + width)};
        try (Browsers browsers = new Browsers();
                Person seller = browsers.person("uploader", language, width)) {
            Story.opensAnAccount(seller, Story.email("ana"));
            Story.becomesASeller(seller);
            CDPSession line = seller.page.context().newCDPSession(seller.page);
            speed(line, SLOW);
            seller.page.locator("#file").setInputFiles(files);

            long paused = pausesTheFirst(seller);
            goesOn(seller, paused);
            long[] before = leavesAndComesBack(seller);
            speed(line, -1);
            choosesThemAgain(seller, files, before);
            bothAreDocuments(seller);
        }
    }

    private static long pausesTheFirst(Person seller) {
        until(seller, "document.querySelector('upload-line progress').value > .1");
        Locator turn = seller.page.locator("upload-line [name=turn]").first();
        turn.focus();
        seller.page.keyboard().press("Enter");
        seller.page.waitForTimeout(1500);
        long offset = offset(seller, 0);
        assertTrue(offset > 0, "nothing was kept");
        assertEquals("turn", seller.page.evaluate("document.activeElement.name"));
        seller.shows("paused");
        assertEquals(offset, offset(seller, 0));
        return offset;
    }

    private static void goesOn(Person seller, long paused) {
        seller.page.keyboard().press("Enter");
        until(seller, "document.querySelector('upload-line progress').value > " + (paused / 3_000_000.0 + .05));
    }

    /** Answers what the shop had of each file when the page was opened again. */
    private static long[] leavesAndComesBack(Person seller) {
        seller.page.reload();
        seller.page.waitForTimeout(1500);
        seller.page.reload();
        assertEquals(2, seller.page.locator("form[action$='/termination']").count());
        seller.shows("unfinished");
        return new long[] {offset(seller, 0), offset(seller, 1)};
    }

    private void choosesThemAgain(Person seller, Path[] files, long[] before) {
        seller.page.onRequest(request -> {
            if (request.method().equals("PATCH")) offsets.add(request.headers().get("upload-offset"));
            assertTrue(!request.url().endsWith("/selling/uploads"), "an upload was begun anew");
        });
        seller.page.locator("#file").setInputFiles(files);
        until(seller, "document.querySelectorAll('upload-line a').length === 2");
        seller.shows("received");
        assertEquals(
                List.of(String.valueOf(before[0]), String.valueOf(before[1])).stream()
                        .sorted()
                        .toList(),
                offsets.stream().sorted().toList());
        assertTrue(before[0] > 0 && before[1] > 0);
        assertEquals(0, ((Number) seller.page.evaluate("localStorage.length")).intValue());
    }

    private static void bothAreDocuments(Person seller) {
        seller.press("upload-line a").arriveAt("/selling/");
        seller.open("/selling");
        assertEquals(2, seller.page.locator("td a[href*='/selling/']").count());
        assertEquals(0, seller.page.locator("form[action$='/termination']").count());
    }

    /** Our policy lets no text be evaluated as a script inside the page, so it is asked from outside. */
    private static void until(Person seller, String holds) {
        for (int tries = 0; !(Boolean) seller.page.evaluate(holds); tries++) {
            assertTrue(tries < 300, holds);
            seller.page.waitForTimeout(100);
        }
    }

    /** What the shop has of the file that was chosen first or second. */
    private static long offset(Person seller, int which) {
        Object offset = seller.page.evaluate("""
                async which => {
                  const addresses = Object.keys(localStorage).sort().map(key => localStorage[key]);
                  const answer = await fetch(addresses[which], { method: "HEAD", headers: { "Tus-Resumable": "1.0.0" } });
                  return +answer.headers.get("Upload-Offset");
                }""", which);
        return ((Number) offset).longValue();
    }

    private static void speed(CDPSession line, int bytesPerSecond) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytesPerSecond);
        line.send("Network.emulateNetworkConditions", conditions);
    }
}
