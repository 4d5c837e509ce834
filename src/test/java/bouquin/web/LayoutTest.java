package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.identity.Role;
import bouquin.kernel.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 429, 500, 503})
    void everyErrorSaysWhatToDoNextInBothLanguages(int status) {
        for (String path : new String[] {"/fr/x", "/en/x"}) {
            Frame frame = Pages.frame(path);
            String html = Pages.html(ErrorPages.view(frame, status, null));
            assertTrue(html.contains("<h1>" + frame.t("web.error." + status + ".title") + "</h1>"), html);
            assertTrue(html.contains(frame.t("web.error." + status + ".next")), html);
        }
    }

    @Test
    void anErrorWithoutWordsOfItsOwnIsToldAsItsFamily() {
        assertTrue(Pages.html(ErrorPages.view(Pages.frame("/en"), 418, null)).contains(">400<"));
        assertTrue(Pages.html(ErrorPages.view(Pages.frame("/en"), 502, null)).contains(">500<"));
    }

    @Test
    void aRefusalSaysMore() {
        String html = Pages.html(ErrorPages.view(Pages.frame("/en"), Rejected.tooMany(30)));
        assertTrue(html.contains("Try again in 30 s."), html);
    }

    @Test
    void theNavigationFollowsTheRoles() {
        assertTrue(page(Pages.frame("/en")).contains("href=\"/en/signin\""));
        String buyer = page(Pages.frame("/en", Pages.account(Role.BUYER)));
        assertFalse(buyer.contains("href=\"/en/signin\""));
        assertTrue(buyer.contains("href=\"/en/library\""));
        assertFalse(buyer.contains("href=\"/en/moderation\""));
        assertTrue(page(Pages.frame("/en", Pages.account(Role.MODERATOR))).contains("href=\"/en/moderation\""));
        assertTrue(page(Pages.frame("/en", Pages.account(Role.ADMIN))).contains("href=\"/en/admin\""));
    }

    @Test
    void signingOutCarriesTheVisitorsToken() {
        String html = page(Pages.frame("/en", Pages.account(Role.BUYER)));
        assertTrue(html.contains("<input type=\"hidden\" name=\"csrf\" value=\"token\">"), html);
    }

    @Test
    void nothingIsInlineSoThatThePolicyCanStayStrict() {
        String html = page(Pages.frame("/fr", Pages.account(Role.ADMIN)));
        assertFalse(html.contains("<style") || html.contains(" style=") || html.contains("data:"), html);
        assertFalse(html.matches("(?s).*<script(?![^>]* src=).*"), html);
        assertFalse(html.matches("(?s).*<[^>]* on[a-z]+=.*"), html);
    }

    @Test
    void whatPeopleTypeIsEscaped() {
        String html = page(Pages.frame("/fr/x?a=\"><script>alert(1)</script>"));
        assertFalse(html.contains("<script>"), html);
    }

    private static String page(Frame frame) {
        return Pages.html(ErrorPages.view(frame, 404, "notFound"));
    }
}
