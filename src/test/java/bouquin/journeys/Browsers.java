package bouquin.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One real browser for the stories of a class: the machine's Chromium, or the one that {@code BROWSER_PATH} names. */
final class Browsers implements AutoCloseable {
    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", installed().isPresent() ? "1" : "0")));
    private final Browser browser = playwright.chromium().launch(options());

    /** Somebody with a window of their own: their own cookies, language and width. */
    Person person(String name, String language, int width) {
        return new Person(browser, name, language, width, true);
    }

    Person personWithoutScripts(String name, String language, int width) {
        return new Person(browser, name, language, width, false);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static BrowserType.LaunchOptions options() {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"));
        installed().ifPresent(options::setExecutablePath);
        return options;
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("BROWSER_PATH")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
