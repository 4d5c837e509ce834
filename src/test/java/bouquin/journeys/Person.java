package bouquin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.support.Browsing;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody in a story, with a browser window. Whatever the browser complains about fails the story. */
final class Person implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final BrowserContext window;
    private final List<String> complaints = new ArrayList<>();
    private final String name;
    private final String language;
    private final int width;
    private final boolean scripts;
    private int shots;

    final Page page;

    Person(Browser browser, String name, String language, int width, boolean scripts) {
        this.name = name;
        this.language = language;
        this.width = width;
        this.scripts = scripts;
        window = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 860)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts));
        page = window.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
    }

    /** Opens a path in this person's language, e.g. "/cart". */
    Person open(String path) {
        page.navigate(Browsing.origin() + "/" + language + path);
        return this;
    }

    Person fill(String field, String text) {
        page.locator("#" + field).fill(text);
        return this;
    }

    Person choose(String field, String value) {
        page.locator("#" + field).selectOption(value);
        return this;
    }

    Person tick(String box) {
        page.locator("#" + box).check();
        return this;
    }

    /** Presses what the selector finds inside the page's own content. */
    Person press(String selector) {
        page.locator("main " + selector).first().click();
        return this;
    }

    /** Waits until the address holds the words. */
    Person arriveAt(String words) {
        page.waitForURL(url -> url.contains(words));
        return this;
    }

    String words(String selector) {
        return page.locator(selector).first().innerText();
    }

    boolean sees(String selector) {
        return page.locator(selector).count() > 0;
    }

    Person waitFor(String selector) {
        page.locator(selector).first().waitFor();
        return this;
    }

    Path download(String selector) {
        Locator link = page.locator("main " + selector).first();
        Download download = page.waitForDownload(link::click);
        return download.path();
    }

    /** Keeps what this person sees, and finds that it fits the window and hinders nobody. */
    Person shows(String what) {
        String file = "%s-%d-%02d-%s.png".formatted(name, width, ++shots, what);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(file)).setFullPage(true));
        return scripts ? fits().accessible() : this;
    }

    /** Takes it that the last form was refused: the browser complains of a 422, the person reads the faults. */
    Person isRefused() {
        assertTrue(complaints.removeIf(complaint -> complaint.contains("status of 422")), complaints::toString);
        return this;
    }

    /** Finds that the page is no wider than the window. */
    private Person fits() {
        Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, ((Number) wide).intValue(), "px wider than the window: " + page.url());
        return this;
    }

    /** Finds nothing that hinders people with disabilities, by WCAG 2.2 AA as far as axe can tell. */
    private Person accessible() {
        List<String> violations = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget() + " "
                                + rule.getNodes().get(0).getFailureSummary())
                        .toList();
        assertEquals(List.of(), violations, page.url());
        return this;
    }

    @Override
    public void close() {
        window.close();
        assertEquals(List.of(), complaints, name);
    }
}
