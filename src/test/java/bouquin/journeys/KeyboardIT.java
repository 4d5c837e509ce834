package bouquin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has no mouse sees where they are and gets everywhere. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeyboardIT {
    /** "" when nothing of the page has the focus, or when the focused element, or the box that it fills, has an outline of 2 px or more and nothing covers it. */
    private static final String FOCUS_IS_SEEN = """
            () => {
              const focused = document.activeElement;
              if (focused === document.body) return "";
              const outlined = element => {
                const style = getComputedStyle(element);
                return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
              };
              const box = focused.getBoundingClientRect();
              const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              const drawn = outlined(focused) || outlined(focused.parentElement);
              const covered = top && !focused.contains(top) && !top.contains(focused);
              return drawn && !covered ? "" : focused.outerHTML.slice(0, 200);
            }""";

    private static Browsers browsers;

    @BeforeAll
    static void open() {
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @Test
    void theFirstTabStopSkipsToTheContent() {
        try (Person person = browsers.person("keyboard", "en", 1280)) {
            person.open("").page.keyboard().press("Tab");
            assertTrue(person.page.locator(".skip:focus").isVisible());

            person.page.keyboard().press("Enter");
            assertEquals("content", person.page.evaluate("document.activeElement.id"));
        }
    }

    @Test
    void somebodySignsInWithoutAMouse() {
        try (Person person = browsers.person("keyboard-sign-in", "en", 1280)) {
            person.open("/signin").page.locator("#email").focus();
            person.page.keyboard().type("admin@bouquin.test");
            person.page.keyboard().press("Tab");
            person.page.keyboard().type("correct-horse-battery");
            person.page.keyboard().press("Enter");
            person.waitFor("form[action$='/signout']").open("/admin").shows("admin");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/signup", "/search?q=a", "/about/prices", "/about/reporting", "/sell"})
    void theFocusIsAlwaysSeen(String path) {
        for (int width : new int[] {1280, 390}) {
            try (Person person = browsers.person("focus" + path.replaceAll("\\W+", "-"), "fr", width)) {
                person.open(path).shows("page");
                for (int stop = 0; stop < 30; stop++) {
                    person.page.keyboard().press("Tab");
                    assertEquals("", person.page.evaluate(FOCUS_IS_SEEN), path + " at " + width);
                }
            }
        }
    }
}
