package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import gg.jte.Content;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final Content WORDS = out -> out.writeContent("<p>words</p>");

    private final Frame frame = Pages.frame("/en", Pages.account());
    private final Form wrong = Form.of(Map.of("title", "\"Law\" & order"))
            .refused(Rejected.fields(List.of(new Rejected.Fault("title", "money.format", List.of()))));

    @Test
    void aFieldKeepsWhatWasTypedAndSaysWhatIsWrongWithIt() {
        String html = part("field", "form", wrong, "name", "title", "label", "Title", "hint", "As readers search it.");
        assertTrue(html.contains("value=\"&#34;Law&#34; &amp; order\""), html);
        assertTrue(html.contains("aria-invalid=\"true\""), html);
        assertTrue(html.contains("aria-describedby=\"title-fault title-hint\""), html);
        assertTrue(html.contains("id=\"title-fault\"") && html.contains("id=\"title-hint\""), html);
    }

    @Test
    void aFieldWithNothingToSayDescribesNothing() {
        String html = part("field", "form", Form.empty(), "name", "title", "label", "Title", "required", false);
        assertFalse(html.contains("aria-describedby") || html.contains("aria-invalid"), html);
        assertFalse(html.contains(" required"), html);
        assertTrue(html.contains("(optional)"), html);
    }

    @Test
    void aPasswordIsNeverSentBack() {
        Form form = Form.of(Map.of("password", "secret"));
        assertFalse(part("field", "form", form, "name", "password", "label", "Password", "type", "password")
                .contains("secret"));
    }

    @Test
    void longTextAndChoicesAreKept() {
        Form form = Form.of(Map.of("text", "<b>", "level", "MASTER", "waiver", "true"));
        assertTrue(
                part("textarea", "form", form, "name", "text", "label", "Text").contains(">&lt;b&gt;</textarea>"));
        Map<String, String> levels = new LinkedHashMap<>(Map.of("MASTER", "Master"));
        levels.put("OTHER", "Other");
        String select = part("select", "form", form, "name", "level", "label", "Level", "options", levels);
        assertTrue(select.contains("<option value=\"MASTER\" selected>Master</option>"), select);
        assertTrue(select.contains("<option value=\"OTHER\">Other</option>"), select);
        assertTrue(part("checkbox", "form", form, "name", "waiver", "label", "I waive")
                .contains(" checked"));
    }

    @Test
    void theSummaryLeadsToEachFault() {
        String html = part("errorsummary", "form", wrong);
        assertTrue(html.contains("One field needs another look"), html);
        assertTrue(html.contains("<a href=\"#title\">"), html);
        assertEquals("", part("errorsummary", "form", Form.empty()).strip());
        String whole = part("errorsummary", "form", Form.empty().refused(Rejected.notFound("notFound")));
        assertTrue(whole.contains(frame.t("notFound")), whole);
    }

    @Test
    void anActionIsAFormWithTheVisitorsToken() {
        String html = part("action", "url", "/en/x", "label", "Go", "values", Map.of("line", "1"));
        assertTrue(html.contains("method=\"post\" action=\"/en/x\""), html);
        assertTrue(html.contains("name=\"csrf\" value=\"token\""), html);
        assertTrue(html.contains("name=\"line\" value=\"1\""), html);
    }

    @Test
    void aCardShowsTitlePagesAndPrice() {
        String html = card(Money.eur(990));
        assertTrue(html.contains("48 pp.") && html.contains("€9.90") && html.contains(">Law</span>"), html);
        assertTrue(card(Money.eur(0)).contains("Free"));
    }

    @Test
    void aShelfIsARegionWithAName() {
        String html =
                part("shelf", "id", "fresh", "title", "Fresh", "all", new Link("All", "/en/all"), "content", WORDS);
        assertTrue(html.contains("aria-labelledby=\"fresh\"") && html.contains("<h2 id=\"fresh\">Fresh</h2>"), html);
    }

    @Test
    void theViewerShowsOnePageAndLeadsToTheOthers() {
        List<Leaf> leaves = List.of(leaf(1, true), leaf(2, false), leaf(3, false));
        String html = part("viewer", "leaves", leaves, "shown", 2, "free", 1);
        assertTrue(html.contains("2 of 3 · 1 free page"), html);
        assertTrue(html.contains("<img src=\"/large/2\" alt=\"Page 2, readable once bought\""), html);
        assertTrue(html.contains("rel=\"prev\" href=\"?page=1\""), html);
        assertTrue(html.contains("rel=\"next\" href=\"?page=3\""), html);
        assertEquals(1, html.split("aria-current=\"page\"", -1).length - 1);
    }

    @Test
    void thePagerIsAbsentWhenEverythingFits() {
        assertEquals("", part("pager").strip());
        assertTrue(part("pager", "next", "?cursor=x").contains("rel=\"next\" href=\"?cursor=x\""));
    }

    @Test
    void aWaitingFragmentAsksAgainAndAFinishedOneStops() {
        assertTrue(bare("refresh", Map.of("url", "/x", "pending", true, "content", WORDS))
                .contains("every 1s"));
        assertFalse(bare("refresh", Map.of("url", "/x", "pending", false, "content", WORDS))
                .contains("hx-get"));
    }

    @Test
    void theRemainingPartsShowWhatTheyAreGiven() {
        String crumbs = part("breadcrumbs", "links", List.of(new Link("Law", "/en/law")));
        assertTrue(crumbs.contains("<a href=\"/en/law\">Law</a>"), crumbs);
        String entry =
                part("entry", "title", "Refunded", "time", Instant.parse("2026-11-01T10:00:00Z"), "who", "Camille");
        assertTrue(entry.contains("1 November 2026") && entry.contains("Camille"), entry);
        assertTrue(bare("timeline", Map.of("content", WORDS)).contains("<p>words</p>"));
        assertTrue(part("empty", "title", "Nothing yet", "text", "Soon.").contains("Nothing yet"));
        assertTrue(bare("badge", Map.of("label", "Live", "tone", "good")).contains("badge good"));
        assertTrue(bare("figure", Map.of("label", "Sales", "value", "233")).contains("233"));
        assertTrue(part("table", "caption", "Sales", "head", WORDS, "content", WORDS)
                .contains("<caption>Sales"));
        assertTrue(bare("live", Map.of("url", "/net", "field", "price", "content", WORDS))
                .contains("from:#price"));
        assertTrue(part("notice", "kind", "fault", "text", "No").contains("role=\"alert\""));
        assertTrue(part("drop", "action", "/en/sell").contains("enctype=\"multipart/form-data\""));
        assertEquals(
                2,
                bare("bars", Map.of("label", "Sales", "values", List.of(0L, 5L)))
                                .split("<rect")
                                .length
                        - 1);
    }

    private String card(Money price) {
        return part("card", "url", "/en/listings/x", "title", "Law", "pages", 48, "price", price);
    }

    private static Leaf leaf(int number, boolean free) {
        return new Leaf(number, "/small/" + number, "/large/" + number, free, "?page=" + number);
    }

    private String part(String name, Object... parameters) {
        return Pages.html(View.of("parts/" + name, frame, parameters));
    }

    private static String bare(String name, Map<String, Object> parameters) {
        return Pages.html(new View("parts/" + name, parameters));
    }
}
