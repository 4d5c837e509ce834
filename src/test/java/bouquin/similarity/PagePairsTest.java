package bouquin.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagePairsTest {
    @Test
    void eachPageFindsItsOwn() {
        List<String> pages = Texts.pages(4, 6);
        List<String> other = List.of(pages.get(5), Texts.page(1, 200), pages.get(0));
        List<PageMatch> found = matches(pages, other);
        assertEquals(List.of(1, 6), found.stream().map(PageMatch::page).toList());
        assertEquals(List.of(3, 1), found.stream().map(PageMatch::otherPage).toList());
        assertTrue(found.stream().allMatch(match -> match.evidence() == Evidence.TEXT && match.share() == 1));
    }

    @Test
    void blankPagesResembleNoPage() {
        assertEquals(List.of(), matches(List.of("", "", "2"), List.of("", "7", "")));
    }

    @Test
    void commonWordsAreMarkedOnBothSides() {
        String shared = Texts.page(1, 30).replace('\n', ' ');
        PageWords mine = page("Mine before. " + shared + ". Mine after."),
                theirs = page("(" + shared + ") only theirs");
        List<Piece> pieces = Highlights.of(mine, theirs);
        assertEquals(
                List.of(false, true, false), pieces.stream().map(Piece::common).toList());
        assertEquals(shared + ".", pieces.get(1).text());
        String whole = pieces.stream().map(Piece::text).reduce("", String::concat);
        assertEquals(mine.text(), whole);
    }

    private static PageWords page(String text) {
        return PageWords.of(Texts.read(List.of(text))).get(0);
    }

    private static List<PageMatch> matches(List<String> one, List<String> other) {
        return PagePairs.of(
                PageWords.of(Texts.read(one)),
                Texts.print(one).pages(),
                PageWords.of(Texts.read(other)),
                Texts.print(other).pages());
    }
}
