package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.support.Browsing;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages' ground rules, from outside. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WebIT {
    private static final String PASSWORD = "quai de la Tournelle";

    private final Browsing browsing = new Browsing();

    @Test
    void theRootLeadsToTheBrowsersLanguage() {
        HttpResponse<String> french = browsing.get("/", "Accept-Language", "fr-CA");
        HttpResponse<String> english = browsing.get("/", "Accept-Language", "en");

        assertTrue(header(french, "Location").endsWith("/fr"));
        assertTrue(header(english, "Location").endsWith("/en"));
    }

    @Test
    void homeOpensInBothLanguagesWithoutACookie() {
        for (String language : List.of("fr", "en")) {
            HttpResponse<String> home = browsing.get("/" + language);

            assertEquals(200, home.statusCode());
            assertTrue(home.body().contains("<html lang=\"" + language + "\">"));
            assertEquals("", header(home, "Set-Cookie"));
        }
    }

    @Test
    void pagesTakeNothingFromElsewhereAndStandInNobodysFrame() {
        HttpResponse<String> page = browsing.get("/fr/signin");

        String policy = header(page, "Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none';"));
        assertTrue(policy.contains("frame-ancestors 'none'"));
        assertFalse(policy.contains("unsafe"));
        assertEquals("nosniff", header(page, "X-Content-Type-Options"));
        assertEquals("private, no-cache", header(page, "Cache-Control"));
        assertFalse(page.body().contains(" style=\""));
    }

    @Test
    void aStyleSheetIsKeptForEverUnderItsHashAndPacked() {
        HttpResponse<String> sheet =
                browsing.get(StaticFile.named("css/bouquin.css").url(), "Accept-Encoding", "gzip");

        assertEquals(200, sheet.statusCode());
        assertTrue(header(sheet, "Cache-Control").contains("immutable"));
        assertEquals("gzip", header(sheet, "Content-Encoding"));
        assertTrue(header(sheet, "Content-Type").startsWith("text/css"));
    }

    @Test
    void aStyleSheetUnderAnotherHashIsNotThere() {
        String other = StaticFile.named("css/bouquin.css").url().replaceFirst("static/[^/]+", "static/0000000000");

        assertEquals(404, browsing.get(other).statusCode());
    }

    @Test
    void anUnknownAddressIsAPageThatSaysSo() {
        HttpResponse<String> nowhere = browsing.get("/fr/nowhere");

        assertEquals(404, nowhere.statusCode());
        assertTrue(nowhere.body().contains("<h1"));
    }

    @Test
    void whoOpensAnAccountIsSignedInUntilTheySignOut() {
        signUp();
        HttpResponse<String> signedIn = browsing.get("/en");
        assertTrue(signedIn.body().contains("action=\"/en/signout\""));

        HttpResponse<String> out = browsing.submit("/en/signout", Map.of("csrf", browsing.csrf("/en")));
        assertEquals(303, out.statusCode());
        assertFalse(browsing.get("/en").body().contains("action=\"/en/signout\""));
    }

    @Test
    void theSessionsCookieIsOutOfReachForScriptsAndOtherSites() {
        String cookie = header(signUp(), "Set-Cookie");

        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
    }

    @Test
    void aFormThatAnotherSiteSendsIsRefused() {
        HttpResponse<String> byOrigin =
                browsing.submit("/en/signin", Map.of("email", "a@b.test"), "Origin", "https://evil.example");
        HttpResponse<String> byFetch =
                browsing.submit("/en/signin", Map.of("email", "a@b.test"), "Sec-Fetch-Site", "cross-site");

        assertEquals(403, byOrigin.statusCode());
        assertEquals(403, byFetch.statusCode());
    }

    @Test
    void aFormWithoutItsTokenIsRefusedOnceThereIsASession() {
        signUp();

        assertEquals(403, browsing.submit("/en/signout", Map.of()).statusCode());
        assertEquals(
                403, browsing.submit("/en/signout", Map.of("csrf", "guessed")).statusCode());
    }

    @Test
    void aWrongPasswordIsSaidBesideTheFormWithoutTellingWhichHalfIsWrong() {
        String email = email();
        signUp(email);
        String known = new Browsing().submit("/en/signin", credentials(email)).body();
        String unknown = new Browsing()
                .submit("/en/signin", credentials("nobody-" + email))
                .body();

        assertEquals(known.replace(email, ""), unknown.replace("nobody-" + email, ""));
    }

    @Test
    void signingInComesBackOnlyToPagesOfOurs() {
        String email = email();
        signUp(email);
        Browsing again = new Browsing();
        HttpResponse<String> in = again.submit(
                "/en/signin", Map.of("email", email, "password", PASSWORD, "back", "https://evil.example/fr"));

        assertEquals(303, in.statusCode());
        assertFalse(header(in, "Location").contains("evil"));
    }

    @Test
    void whatPeopleAreOwedToKnowIsSaidInBothLanguages() {
        for (String language : List.of("fr", "en"))
            for (String topic : List.of("prices", "ranking", "withdrawal", "reporting", "privacy")) {
                HttpResponse<String> page = browsing.get("/" + language + "/about/" + topic);

                assertEquals(200, page.statusCode(), topic);
                assertFalse(page.body().contains("about." + topic), topic);
            }
    }

    @Test
    void thePricesPageShowsTodaysSplitOfAPrice() {
        String page = browsing.get("/en/about/prices").body();

        assertTrue(page.contains("€9.90") && page.contains("€5.77") && page.contains("€2.48"), page);
    }

    @Test
    void aNoticeOfIllegalContentNeedsAReasonAndGoodFaith() {
        HttpResponse<String> hasty =
                browsing.submit("/en/about/reporting", Map.of("address", "/en/listings/x", "email", "z@reader.test"));
        HttpResponse<String> sound = browsing.submit(
                "/en/about/reporting",
                Map.of(
                        "address", "/en/listings/x",
                        "email", "z@reader.test",
                        "explanation", "Pages 3 to 9 are copied from my thesis of 2019.",
                        "goodFaith", "true"));

        assertEquals(422, hasty.statusCode());
        assertEquals(303, sound.statusCode(), sound.body());
    }

    @Test
    void onesOwnAccountIsForThoseWhoAreSignedIn() {
        assertEquals(303, browsing.get("/en/account").statusCode());
        String email = email();
        signUp(email);

        assertTrue(browsing.get("/en/account").body().contains(email));
    }

    @Test
    void signingOutEverywhereEndsTheOtherBrowsersSessionToo() {
        String email = email();
        signUp(email);
        Browsing phone = new Browsing();
        phone.submit("/en/signin", Map.of("email", email, "password", PASSWORD, "back", "/en"));
        assertEquals(200, phone.get("/en/account").statusCode());

        browsing.submit("/en/account/signout", Map.of("csrf", browsing.csrf("/en/account")));
        assertEquals(303, phone.get("/en/account").statusCode());
    }

    @Test
    void theAdminsDeskIsForAdmins() {
        signUp();
        assertEquals(403, browsing.get("/en/admin").statusCode());
        Browsing admin = new Browsing();
        admin.submit(
                "/en/signin",
                Map.of("email", "admin@bouquin.test", "password", "correct-horse-battery", "back", "/en"));

        assertEquals(200, admin.get("/en/admin").statusCode());
    }

    @Test
    void healthNamesWhatItHasChecked() {
        HttpResponse<String> ready = browsing.get("/health/ready");

        assertEquals(200, ready.statusCode(), ready.body());
        for (String check : List.of("database", "storage", "outbox", "press"))
            assertTrue(ready.body().contains("\"" + check + "\""), ready.body());
        assertEquals(200, browsing.get("/health/live").statusCode());
    }

    private HttpResponse<String> signUp() {
        return signUp(email());
    }

    private HttpResponse<String> signUp(String email) {
        HttpResponse<String> opened = browsing.submit(
                "/en/signup", Map.of("email", email, "password", PASSWORD, "displayName", "Zoë", "back", "/en"));
        assertEquals(303, opened.statusCode(), opened.body());
        return opened;
    }

    private static Map<String, String> credentials(String email) {
        return Map.of("email", email, "password", "not this one", "back", "/en");
    }

    private static String email() {
        return Id.next().toLowerCase(java.util.Locale.ROOT) + "@reader.test";
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
