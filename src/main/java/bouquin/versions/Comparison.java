package bouquin.versions;

import bouquin.documents.PageText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Compares two versions of a document page by page. The words of all pages are matched as one text, so that a page whose
 * text only slid on to another sheet counts as unchanged; then each page is judged by its own words.
 */
final class Comparison {
    /** Less than one word in ten in common: it is no longer, or not yet, that page. */
    private static final int SAME_PAGE_SHARE = 10;

    private static final int JUDGED_PHRASES_MIN = 20;
    private static final int PAGES_WITH_PIECES_MAX = 400;

    private final Wordlist before, after;
    private final int[] partners;
    private final PageCensus census;
    private final List<PageChange> changes = new ArrayList<>();

    private Comparison(List<PageText> before, List<PageText> after) {
        Map<String, Integer> numbers = new HashMap<>();
        this.before = new Wordlist(before, numbers);
        this.after = new Wordlist(after, numbers);
        this.partners = WordMatch.of(this.before.ids(), this.after.ids());
        this.census = new PageCensus(this.before, this.after, partners, SAME_PAGE_SHARE);
        changes();
    }

    static Comparison of(List<PageText> before, List<PageText> after) {
        return new Comparison(before, after);
    }

    /** In the order in which the pages are read; unchanged pages are left out. */
    List<PageChange> pages() {
        return List.copyOf(changes);
    }

    Differences differences() {
        int unread = (int) IntStream.range(0, after.pages())
                .filter(page -> after.words(page) == 0)
                .count();
        int added = count(ChangeKind.ADDED), changed = count(ChangeKind.CHANGED), moved = count(ChangeKind.MOVED);
        Set<Long> old = Phrases.of(before.ids(), 0, before.ids().length);
        Set<Long> now = Phrases.of(after.ids(), 0, after.ids().length);
        int shared = Phrases.shared(old, now);
        return new Differences(
                after.pages() - unread - added - changed - moved,
                changed,
                added,
                count(ChangeKind.REMOVED),
                moved,
                unread,
                changes.stream().mapToInt(PageChange::wordsAdded).sum(),
                changes.stream().mapToInt(PageChange::wordsRemoved).sum(),
                percent(shared, old.size()),
                100 - percent(shared, now.size()),
                Math.min(old.size(), now.size()) >= JUDGED_PHRASES_MIN);
    }

    private void changes() {
        Map<Integer, Integer> moves = Moves.of(before, census.removed(), after, census.added());
        PieceWriter writer = new PieceWriter(before, after);
        TreeMap<Long, PageChange> inOrder = new TreeMap<>();
        for (int page = 0; page < after.pages(); page++) {
            PageChange change = change(page, moves, writer);
            if (change != null) inOrder.put(place(page + 1, 0), change);
            if (change != null && inOrder.size() == PAGES_WITH_PIECES_MAX) writer.stop();
        }
        for (int page : census.removed())
            if (!moves.containsValue(page))
                inOrder.put(place(census.pageBefore(page), page + 1), removed(page, writer));
        changes.addAll(inOrder.values());
    }

    private PageChange change(int page, Map<Integer, Integer> moves, PieceWriter writer) {
        if (after.words(page) == 0) return null;
        if (moves.containsKey(page)) return moved(page, moves.get(page), writer);
        if (census.added().contains(page))
            return new PageChange(
                    ChangeKind.ADDED, page + 1, null, after.words(page), 0, writer.all(after, page, Piece.Kind.ADDED));
        int added = census.wordsAdded(page);
        List<Integer> gone = census.removedAt(page);
        if (added == 0 && gone.isEmpty()) return null;
        return new PageChange(
                ChangeKind.CHANGED,
                page + 1,
                census.formerly(page) + 1,
                added,
                gone.size(),
                writer.pieces(page, census.formers(), gone));
    }

    private PageChange removed(int page, PieceWriter writer) {
        return new PageChange(
                ChangeKind.REMOVED,
                null,
                page + 1,
                0,
                before.words(page),
                writer.all(before, page, Piece.Kind.REMOVED));
    }

    private PageChange moved(int page, int formerly, PieceWriter writer) {
        int[] match = WordMatch.of(words(before, formerly), words(after, page));
        int kept = (int) IntStream.of(match).filter(at -> at >= 0).count();
        return new PageChange(
                ChangeKind.MOVED,
                page + 1,
                formerly + 1,
                after.words(page) - kept,
                before.words(formerly) - kept,
                writer.moved(page, formerly, match));
    }

    private int count(ChangeKind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    private static int[] words(Wordlist list, int page) {
        return Arrays.copyOfRange(list.ids(), list.start(page), list.start(page + 1));
    }

    private static long place(int page, int removed) {
        return ((long) page << 32) + removed;
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : (int) Math.round(100.0 * part / whole);
    }
}
