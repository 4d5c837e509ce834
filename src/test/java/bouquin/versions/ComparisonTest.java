package bouquin.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.PageText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final int WORDS = 120;

    private final List<List<String>> book =
            IntStream.range(0, 12).mapToObj(ComparisonTest::page).toList();

    @Test
    void theSameTextHasNoDifferences() {
        Comparison same = compare(book, book);
        assertEquals(List.of(), same.pages());
        assertEquals(new Differences(12, 0, 0, 0, 0, 0, 0, 0, 100, 0, true), same.differences());
    }

    @Test
    void aChangedWordIsFoundOnItsPage() {
        List<List<String>> edited = copy();
        edited.get(4).set(60, "2026");
        Comparison comparison = compare(book, edited);
        assertEquals("CHANGED 5 (5) +1 -1", lines(comparison));
        assertEquals(11, comparison.differences().unchanged());
        List<Piece> pieces = comparison.pages().get(0).pieces();
        assertEquals(new Piece(Piece.Kind.REMOVED, book.get(4).get(60)), pieces.get(1));
        assertEquals(new Piece(Piece.Kind.ADDED, "2026"), pieces.get(2));
        assertTrue(pieces.get(0).text().startsWith("… "), pieces.get(0).text());
    }

    @Test
    void anInsertedPageMovesNoOther() {
        List<List<String>> longer = copy();
        longer.add(3, page(99));
        Comparison comparison = compare(book, longer);
        assertEquals("ADDED 4 (-) +120 -0", lines(comparison));
        assertEquals(12, comparison.differences().unchanged());
        assertEquals(
                new Piece(Piece.Kind.ADDED, String.join(" ", page(99))),
                comparison.pages().get(0).pieces().get(0));
    }

    @Test
    void aRemovedPageStandsWhereItWas() {
        List<List<String>> shorter = copy();
        shorter.remove(6);
        shorter.get(8).set(0, "neu");
        assertEquals("REMOVED - (7) +0 -120\nCHANGED 9 (10) +1 -1", lines(compare(book, shorter)));
    }

    @Test
    void aPageThatStandsElsewhereHasMoved() {
        List<List<String>> sorted = copy();
        sorted.add(9, sorted.remove(1));
        Comparison comparison = compare(book, sorted);
        assertEquals("MOVED 10 (2) +0 -0", lines(comparison));
        assertTrue(comparison.differences().kept() >= 98);
        sorted.get(9).set(50, "neu");
        assertEquals("MOVED 10 (2) +1 -1", lines(compare(book, sorted)));
    }

    @Test
    void textThatSlidesOnToTheNextSheetIsUnchanged() {
        List<String> all = book.stream().flatMap(List::stream).collect(Collectors.toCollection(ArrayList::new));
        all.addAll(130, List.of("ein", "neuer", "Satz", "steht", "hier"));
        Comparison comparison = compare(book, sheets(all));
        assertEquals("CHANGED 2 (2) +5 -0", lines(comparison));
        assertEquals(12, comparison.differences().unchanged());
    }

    @Test
    void pageNumbersAndRunningTitlesDontCount() {
        List<PageText> before = pages(book, "Guide, édition 2025", "Page %d sur 12");
        List<List<String>> longer = copy();
        longer.add(0, page(77));
        List<PageText> after = pages(longer, "Guide, édition 2026", "Page %d sur 13");
        assertEquals("ADDED 1 (-) +120 -0", lines(Comparison.of(before, after)));
    }

    @Test
    void aColumnOfFiguresIsNoPageNumber() {
        List<PageText> before = IntStream.range(0, 5)
                .mapToObj(page -> text(page + 1, column(page, 7)))
                .toList();
        List<PageText> after = IntStream.range(0, 5)
                .mapToObj(page -> text(page + 1, column(page, 8)))
                .toList();
        assertEquals(5, Comparison.of(before, after).differences().changed());
    }

    @Test
    void hyphensAtTheEndsOfLinesDontCount() {
        PageText one = text(1, "La responsa-\nbilité de l'administration est engagée même sans faute");
        PageText other = text(1, "La responsabilité de l'admi-\nnistration est engagée même sans faute");
        assertEquals(List.of(), Comparison.of(List.of(one), List.of(other)).pages());
    }

    @Test
    void signsWithoutSpacesAreComparedOneByOne() {
        PageText one = text(1, "行政法是调整行政关系的法律规范"), other = text(1, "行政法是规范行政关系的法律规范");
        PageChange change = Comparison.of(List.of(one), List.of(other)).pages().get(0);
        assertEquals(2, change.wordsAdded());
        assertEquals(new Piece(Piece.Kind.ADDED, "规范"), change.pieces().get(2));
    }

    @Test
    void anotherTextIsAnotherDocument() {
        List<List<String>> other =
                IntStream.range(50, 62).mapToObj(ComparisonTest::page).toList();
        Differences differences = compare(book, other).differences();
        assertEquals(0, differences.unchanged());
        assertTrue(differences.unrelated());
        assertTrue(differences.doubtful());
    }

    @Test
    void aFewPagesOfTheOldTextBeforeAnotherOneRaiseDoubt() {
        List<List<String>> swapped = new ArrayList<>(book.subList(0, 1));
        IntStream.range(50, 70).forEach(each -> swapped.add(page(each)));
        assertTrue(compare(book, swapped).differences().unrelated());
        swapped.addAll(1, book.subList(1, 6));
        Differences half = compare(book, swapped).differences();
        assertFalse(half.unrelated());
        assertTrue(half.doubtful());
    }

    @Test
    void anExtractAndATextThatGrewAreVersions() {
        List<List<String>> twice = copy();
        IntStream.range(50, 62).forEach(each -> twice.add(page(each)));
        assertFalse(compare(book, twice).differences().unrelated());
        assertFalse(compare(twice, book).differences().unrelated());
        assertEquals(12, compare(twice, book).differences().removed());
    }

    @Test
    void theOrderOfChaptersMakesNoOtherDocument() {
        List<List<String>> reversed = copy();
        Collections.reverse(reversed);
        Differences differences = compare(book, reversed).differences();
        assertTrue(differences.kept() > 95, () -> differences.toString());
        assertEquals(11, differences.moved());
    }

    @Test
    void pagesWithoutTextAreNotCompared() {
        List<PageText> scans = List.of(text(1, ""), text(2, "2"), text(3, ""));
        Differences differences = Comparison.of(scans, scans).differences();
        assertEquals(3, differences.unread());
        assertEquals(0, differences.unchanged());
        assertFalse(differences.judged());
        assertFalse(differences.unrelated());
        assertTrue(differences.doubtful());
    }

    @Test
    void nothingIsComparedWithNothing() {
        assertEquals(List.of(), Comparison.of(List.of(), List.of()).pages());
    }

    @Test
    void twoThousandPagesThatSayTheSameOverAndOverAreCompared() {
        List<PageText> dull = IntStream.rangeClosed(1, 2000)
                .mapToObj(page -> text(page, "la même phrase revient toujours ".repeat(60)))
                .toList();
        List<PageText> longer = new ArrayList<>(dull);
        longer.add(1000, text(1001, "une page nouvelle et tout autre chose que dans le reste du livre"));
        Differences differences = Comparison.of(dull, longer).differences();
        assertEquals(2001, differences.unchanged() + differences.added() + differences.changed());
    }

    @Test
    void manyChangesKeepTheirFiguresAndLoseTheirWords() {
        List<List<String>> big =
                IntStream.range(0, 900).mapToObj(ComparisonTest::page).toList();
        List<List<String>> edited =
                big.stream().map(page -> (List<String>) new ArrayList<>(page)).toList();
        edited.forEach(page -> page.set(60, "neu"));
        List<PageChange> changes = compare(big, edited).pages();
        assertEquals(900, changes.size());
        assertFalse(changes.get(0).pieces().isEmpty());
        assertTrue(changes.get(899).pieces().isEmpty());
    }

    private List<List<String>> copy() {
        return book.stream().map(ArrayList::new).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Comparison compare(List<List<String>> before, List<List<String>> after) {
        return Comparison.of(pages(before, "", ""), pages(after, "", ""));
    }

    private static String lines(Comparison comparison) {
        return comparison.pages().stream()
                .map(change -> change.kind() + " " + written(change.page()) + " (" + written(change.formerPage())
                        + ") +" + change.wordsAdded() + " -" + change.wordsRemoved())
                .collect(Collectors.joining("\n"));
    }

    /** Lines of one number, the last of which depends on the year. */
    private static String column(int page, int year) {
        return IntStream.range(0, 20)
                .mapToObj(row -> String.valueOf((page * page + 3) * 100 + row * 7 % 31))
                .collect(Collectors.joining("\n", "", "\n" + (page * page * 13 + year * 1000)));
    }

    private static String written(Integer page) {
        return page == null ? "-" : page.toString();
    }

    /** Words that no other page has in this order. */
    private static List<String> page(int number) {
        Random random = new Random(number);
        return random.ints(WORDS, 0, 3000)
                .mapToObj(word -> "w" + word)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<List<String>> sheets(List<String> words) {
        List<List<String>> sheets = new ArrayList<>();
        for (int from = 0; from < words.size(); from += WORDS)
            sheets.add(words.subList(from, Math.min(words.size(), from + WORDS)));
        return sheets;
    }

    private static List<PageText> pages(List<List<String>> words, String head, String foot) {
        return IntStream.rangeClosed(1, words.size())
                .mapToObj(page -> text(page, head + "\n" + lines(words.get(page - 1)) + "\n" + foot.formatted(page)))
                .toList();
    }

    private static String lines(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> words.get(i) + (i % 9 == 8 ? "\n" : " "))
                .collect(Collectors.joining());
    }

    private static PageText text(int number, String text) {
        return new PageText(number, 595, 842, text.split("\\s+").length, 0, text);
    }
}
