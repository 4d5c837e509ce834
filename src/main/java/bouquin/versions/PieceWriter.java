package bouquin.versions;

import bouquin.versions.Piece.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the words of changed pages down, as pieces that are the same, added or removed. */
final class PieceWriter {
    private final Wordlist before, after;
    private boolean stopped;

    PieceWriter(Wordlist before, Wordlist after) {
        this.before = before;
        this.after = after;
    }

    /** There are too many already; from now on nothing is written. */
    void stop() {
        stopped = true;
    }

    /** A whole page. */
    List<Piece> all(Wordlist list, int page, Kind kind) {
        if (stopped) return List.of();
        Pieces pieces = new Pieces();
        for (int at = list.start(page); at < list.start(page + 1); at++) pieces.add(kind, list.word(at));
        return pieces.done();
    }

    /**
     * @param formers for each word after its place before, or -1
     * @param removed places of the words that were taken out here, ascending
     */
    List<Piece> pieces(int page, int[] formers, List<Integer> removed) {
        if (stopped) return List.of();
        Pieces pieces = new Pieces();
        int gone = 0, to = after.start(page + 1);
        for (int at = after.start(page); at < to; at++) {
            int next = at;
            while (next < to && formers[next] < 0) next++;
            int until = next < to ? formers[next] : Integer.MAX_VALUE;
            for (; gone < removed.size() && removed.get(gone) < until; gone++)
                pieces.add(Kind.REMOVED, before.word(removed.get(gone)));
            for (; at < next; at++) pieces.add(Kind.ADDED, after.word(at));
            if (at < to) pieces.add(Kind.SAME, after.word(at));
        }
        for (; gone < removed.size(); gone++) pieces.add(Kind.REMOVED, before.word(removed.get(gone)));
        return pieces.done();
    }

    /** @param match of the words of the old page alone with those of the new page alone */
    List<Piece> moved(int page, int formerly, int[] match) {
        int from = before.start(formerly), to = after.start(page);
        int[] formers = new int[to + after.words(page)];
        Arrays.fill(formers, -1);
        IntStream.range(0, match.length)
                .filter(at -> match[at] >= 0)
                .forEach(at -> formers[to + match[at]] = from + at);
        List<Integer> gone = new ArrayList<>();
        for (int at = 0; at < match.length; at++) if (match[at] < 0) gone.add(from + at);
        return pieces(page, formers, gone);
    }
}
