package bouquin.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts a page's text into pieces that another page has too, and those that it has not. */
final class Highlights {
    private static final int TEXT_MAX = 12_000;

    private Highlights() {}

    static List<Piece> of(PageWords page, PageWords other) {
        Set<Long> theirs = Arrays.stream(other.shingles()).boxed().collect(Collectors.toSet());
        boolean[] common = new boolean[page.size()];
        long[] shingles = page.shingles();
        for (int i = 0; i < shingles.length; i++)
            if (theirs.contains(shingles[i])) Arrays.fill(common, i, i + PageWords.SHINGLE, true);
        return pieces(page, common);
    }

    /** Between two common words what stands there is common too. */
    private static List<Piece> pieces(PageWords page, boolean[] common) {
        List<Piece> pieces = new ArrayList<>();
        String text = page.text().substring(0, Math.min(TEXT_MAX, page.text().length()));
        int from = 0;
        for (int word = 0; word < common.length && page.start(word) < text.length(); ) {
            int last = word;
            while (last + 1 < common.length && common[last + 1] == common[word]) last++;
            if (common[word]) {
                add(text, from, page.start(word), false, pieces);
                add(text, page.start(word), page.end(last), true, pieces);
                from = Math.min(text.length(), page.end(last));
            }
            word = last + 1;
        }
        add(text, from, text.length(), false, pieces);
        return pieces;
    }

    private static void add(String text, int from, int to, boolean common, List<Piece> pieces) {
        int end = Math.min(to, text.length());
        if (from < end) pieces.add(new Piece(text.substring(from, end), common));
    }
}
