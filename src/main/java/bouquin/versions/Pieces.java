package bouquin.versions;

import bouquin.versions.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Gathers words to pieces. Long stretches that are the same are shortened, and so are very long pages. */
final class Pieces {
    private static final int CONTEXT_WORDS = 14, WORDS_MAX = 3_000;
    static final String LEFT_OUT = "…";

    private record Stretch(Kind kind, List<String> words) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private int words;

    void add(Kind kind, String word) {
        if (kind != Kind.SAME && ++words > WORDS_MAX) return;
        boolean another = stretches.isEmpty() || stretches.get(stretches.size() - 1).kind != kind;
        if (another) stretches.add(new Stretch(kind, new ArrayList<>()));
        stretches.get(stretches.size() - 1).words.add(word);
    }

    List<Piece> done() {
        if (words > WORDS_MAX) stretches.add(new Stretch(Kind.SAME, List.of(LEFT_OUT)));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch each = stretches.get(i);
            boolean first = i == 0, last = i == stretches.size() - 1;
            pieces.add(new Piece(
                    each.kind,
                    Wordlist.text(each.kind == Kind.SAME ? shortened(each.words, first, last) : each.words)));
        }
        return pieces;
    }

    /** Some words beside each change are enough to find it. */
    private static List<String> shortened(List<String> words, boolean first, boolean last) {
        int head = first ? 0 : CONTEXT_WORDS, tail = last ? 0 : CONTEXT_WORDS;
        if (words.size() <= head + tail + 1) return words;
        List<String> some = new ArrayList<>(words.subList(0, head));
        some.add(LEFT_OUT);
        some.addAll(words.subList(words.size() - tail, words.size()));
        return some;
    }
}
