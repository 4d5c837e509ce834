package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.ListingState;
import bouquin.documents.Blackout;
import bouquin.documents.Hint;
import bouquin.documents.HintKind;
import bouquin.documents.PageText;
import bouquin.documents.Place;
import bouquin.kernel.Rejected;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HintPageTest {
    private static final List<Hint> HINTS = List.of(
            new Hint(HintKind.EMAIL, 1, "ana@univ-<lyon>.fr", List.of(new Place(1, 72, 100, 150.5, 14))),
            new Hint(
                    HintKind.PHONE,
                    2,
                    "02 40 37 16 82",
                    List.of(new Place(2, 72, 300, 90, 14), new Place(3, 1, 1, 9, 9))));

    @Test
    void eachHintOfThePageHasItsBoxOnTheImageAndItsChoice() {
        String html = html(Form.empty(), 1);
        assertTrue(html.contains("viewBox=\"0 0 595.0 842.0\""), html);
        assertTrue(html.contains("x=\"70.5\" y=\"98.5\" width=\"153.5\" height=\"17.0\""), html);
        assertFalse(html.contains("y=\"298.5\""), "a box of another page");
        assertTrue(html.contains("ana@univ-&lt;lyon&gt;.fr"), html);
        assertTrue(html.contains("name=\"hint\" value=\"1\""), html);
    }

    @Test
    void thePolicyOfThePagesAllowsAllOfIt() {
        String html = html(Form.empty(), 2);
        assertFalse(html.contains("style="), html);
        assertFalse(html.contains("onclick"), html);
        assertTrue(html.contains("href=\"/fr/selling/listing/pages/2.jpg\""), html);
    }

    @Test
    void whatWasTickedDrawnAndWrittenIsKept() {
        Form form = Form.sent(
                Map.of("hint", List.of("1"), "place", List.of("1 10.5 20 30 40"), "texts", List.of("Ana B.")));
        String html = html(form, 1);
        assertTrue(html.contains("name=\"hint\" value=\"1\" checked"), html);
        assertTrue(html.contains("name=\"place\" value=\"1 10.5 20.0 30.0 40.0\" checked"), html);
        assertTrue(html.contains(">Ana B.</textarea>"), html);
    }

    @Test
    void aBlackoutIsWhatWasTickedDrawnAndWritten() {
        Form form = Form.sent(Map.of(
                "hint", List.of("1", "77", "x"),
                "place", List.of("1 10.5 20 30 40", "1 a b c d", "1 2"),
                "texts", List.of(" Ana B. \r\n\r\nLyon"),
                "confirmed", List.of("true")));
        Blackout blackout = RedactionForm.blackout(form, HINTS);
        assertEquals(
                List.of(new Place(1, 10.5, 20, 30, 40), new Place(2, 72, 300, 90, 14), new Place(3, 1, 1, 9, 9)),
                blackout.places());
        assertEquals(List.of("Ana B.", "Lyon"), blackout.texts());
    }

    @Test
    void whatCannotBeUndoneIsConfirmed() {
        Rejected refused =
                assertThrows(Rejected.class, () -> RedactionForm.blackout(Form.of(Map.of("hint", "0")), HINTS));
        assertEquals("confirmed", refused.faults().get(0).field());
    }

    private static String html(Form form, int page) {
        Map<String, Object> model = new HashMap<>();
        model.put("frame", Pages.frame("/fr/selling/listing/hints", Pages.account()));
        model.put("listing", ListingPageTest.listing(ListingState.DRAFT, "Droit", null));
        model.put("hints", HINTS);
        model.put("sheet", new PageText(page, 595, 842, 100, 0, ""));
        model.put("pages", 3);
        model.put("drawn", RedactionForm.drawn(form));
        model.put("form", form);
        return Pages.html(new View("documents/hints", model));
    }
}
