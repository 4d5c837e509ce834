package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Money;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FrameTest {
    private final Frame french = Pages.frame("/fr/search?q=droit");
    private final Frame english = Pages.frame("/en");

    @Test
    void linksStayInTheVisitorsLanguage() {
        assertEquals("/fr/library", french.url("/library"));
        assertEquals("/en", english.url("/"));
    }

    @Test
    void theOtherLanguageShowsTheSamePageAndSearch() {
        assertEquals("/en/search?q=droit", french.otherUrl());
        assertEquals("/fr", english.otherUrl());
    }

    @Test
    void theCanonicalAddressLeavesTheQueryOut() {
        assertEquals("https://bouquin.example/fr/search", french.canonical("fr"));
        assertEquals("https://bouquin.example/fr", english.canonical("fr"));
    }

    @Test
    void amountsAreWrittenAsInTheLanguage() {
        assertEquals("1\u202f009,90\u202f€", french.money(Money.eur(100_990)));
        assertEquals("€1,009.90", english.money(Money.eur(100_990)));
        assertEquals("20\u202f%", french.percent(.2));
        assertEquals("12,3\u202fMo", french.bytes(12_345_678));
    }

    @Test
    void daysAreThoseOfParis() {
        Instant lateInUtc = Instant.parse("2026-11-23T23:30:00Z");
        assertEquals("24 novembre 2026", french.date(lateInUtc));
        assertEquals("24 November 2026", english.date(lateInUtc));
    }

    @Test
    void aNavigationEntryKnowsThatItIsCurrent() {
        assertTrue(Pages.frame("/fr/library/x").within("/library"));
        assertFalse(Pages.frame("/fr/libraryx").within("/library"));
    }

    @Test
    void onlyNoticesCanBeShownByAnAddress() {
        assertNull(Pages.frame("/fr?notice=web.layout.sell").notice());
        assertNull(Pages.frame("/fr?notice=%zz").notice());
        assertNull(Pages.frame("/fr?q=a|b[&notice=web.notice.nothingLikeThis").notice());
    }

    @Test
    void anIconIsDrawnInThePageAndUnknownOnesAreABug() {
        var out = new gg.jte.output.StringOutput();
        french.icon("download").writeTo(out);
        assertTrue(out.toString().startsWith("<svg class=\"icon\" aria-hidden=\"true\""));
        assertThrows(IllegalArgumentException.class, () -> french.icon("no-such-icon"));
    }
}
