package bouquin.documents;

import bouquin.documents.Passage.Piece;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Cuts pages into passages, and finds those in which words stand. */
final class Passages {
    private static final int PASSAGES_MAX = 3;

    private Passages() {}

    /** The pages on which all of the words stand, in their order. */
    static List<FoundPage> find(List<PageText> pages, SoughtWords sought) {
        return pages.stream()
                .map(page -> found(page, sought))
                .flatMap(Optional::stream)
                .toList();
    }

    private record Marked(Passage passage, BitSet words, int hits) {}

    private static Optional<FoundPage> found(PageText page, SoughtWords sought) {
        List<Marked> marked = new ArrayList<>();
        BitSet all = new BitSet();
        List<String> passages = cut(page.text());
        for (int number = 0; number < passages.size(); number++) {
            Marked one = marked(number, passages.get(number), sought);
            if (one.hits() > 0) marked.add(one);
            all.or(one.words());
        }
        if (all.cardinality() < sought.words().size()) return Optional.empty();
        int hits = marked.stream().mapToInt(Marked::hits).sum();
        List<Passage> telling = marked.stream()
                .sorted(Comparator.comparing((Marked one) -> -one.words().cardinality()))
                .limit(PASSAGES_MAX)
                .map(Marked::passage)
                .toList();
        return Optional.of(new FoundPage(page.number(), hits, telling));
    }

    private static Marked marked(int number, String text, SoughtWords sought) {
        List<Piece> pieces = new ArrayList<>();
        BitSet words = new BitSet();
        int hits = 0, told = 0;
        for (Matcher word = SoughtWords.WORD.matcher(text); word.find(); ) {
            int which = sought.match(word.group());
            if (which < 0) continue;
            if (word.start() > told) pieces.add(new Piece(text.substring(told, word.start()), false));
            pieces.add(new Piece(word.group(), true));
            told = word.end();
            words.set(which);
            hits++;
        }
        if (told < text.length()) pieces.add(new Piece(text.substring(told), false));
        return new Marked(new Passage(number, pieces), words, hits);
    }

    /** Between words, each passage as long as it may be; a word that is longer than a passage is cut. */
    static List<String> cut(String text) {
        List<String> passages = new ArrayList<>();
        String line = text.strip().replaceAll("\\s+", " ");
        for (int from = 0; from < line.length(); ) {
            int to = Math.min(line.length(), from + Passage.CHARACTERS_MAX);
            if (to < line.length()) to = border(line, from, to);
            passages.add(line.substring(from, to));
            from = to < line.length() && line.charAt(to) == ' ' ? to + 1 : to;
        }
        return passages;
    }

    private static int border(String line, int from, int to) {
        int space = line.charAt(to) == ' ' ? to : line.lastIndexOf(' ', to);
        if (space > from) return space;
        return Character.isHighSurrogate(line.charAt(to - 1)) ? to - 1 : to;
    }
}
