package bouquin.similarity;

import bouquin.documents.PageText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The words of one page as hashes, with where each stands in the page's text. */
final class PageWords {
    /** Words in a row that make a shingle. */
    static final int SHINGLE = 5;

    private static final long[] NOTHING = {};
    private static final int WORDS_KNOWN_MAX = 200_000;

    private final String text;
    private final int number;
    private final boolean pictured;
    private long[] words = new long[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    private PageWords(PageText page) {
        this.text = page.text();
        this.number = page.number();
        this.pictured = page.figures() > 0;
    }

    /** Reads all pages; lines that run through the document and our own marks are left out. */
    static List<PageWords> of(List<PageText> pages) {
        RunningLines running = new RunningLines(pages);
        Map<String, long[]> known = new HashMap<>();
        return pages.stream()
                .map(page -> {
                    PageWords words = new PageWords(page);
                    words.read(line -> running.has(line) || OwnMarks.isMark(line), known);
                    return words;
                })
                .toList();
    }

    int number() {
        return number;
    }

    boolean pictured() {
        return pictured;
    }

    int size() {
        return size;
    }

    String text() {
        return text;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** The hash of each run of words, in their order, 63 bits; empty when there are too few. */
    long[] shingles() {
        return shingles(SHINGLE);
    }

    long[] shingles(int length) {
        if (size < length) return NOTHING;
        long[] shingles = new long[size - length + 1];
        for (int i = 0; i < shingles.length; i++) shingles[i] = Mix.of(Arrays.copyOfRange(words, i, i + length)) >>> 1;
        return shingles;
    }

    private void read(Predicate<String> leftOut, Map<String, long[]> known) {
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            if (end < 0) end = text.length();
            if (!leftOut.test(text.substring(from, end))) readLine(from, end, known);
            from = end + 1;
        }
    }

    private void readLine(int from, int end, Map<String, long[]> known) {
        int at = from;
        while (at < end) {
            while (at < end && Character.isWhitespace(text.charAt(at))) at++;
            int start = at;
            while (at < end && !Character.isWhitespace(text.charAt(at))) at++;
            if (start == at) continue;
            String piece = text.substring(start, at);
            if (start == from && continuesTheLineBefore(piece)) join(piece, at);
            else add(piece, start, at, known);
        }
    }

    /** A word that was divided at the end of its line is one word. */
    private boolean continuesTheLineBefore(String piece) {
        if (size == 0 || !Character.isLowerCase(piece.codePointAt(0))) return false;
        String before = text.substring(starts[size - 1], ends[size - 1]);
        char last = before.charAt(before.length() - 1);
        boolean hyphen = last == '-' || last == '\u2010' || last == '\u00AD';
        return hyphen && before.length() > 1 && text.indexOf('\n', ends[size - 1]) >= 0;
    }

    private void join(String piece, int end) {
        int start = starts[size - 1];
        String whole = text.substring(start, ends[size - 1] - 1) + piece;
        while (size > 0 && starts[size - 1] == start) size--;
        for (long word : hashes(whole)) add(word, start, end);
    }

    private void add(String piece, int start, int end, Map<String, long[]> known) {
        if (known.size() > WORDS_KNOWN_MAX) known.clear();
        for (long word : known.computeIfAbsent(piece, PageWords::hashes)) add(word, start, end);
    }

    private static long[] hashes(String piece) {
        String folded = Letters.folded(piece);
        if (folded.isEmpty()) return NOTHING;
        return Arrays.stream(folded.split(" +")).mapToLong(Mix::of).toArray();
    }

    private void add(long word, int start, int end) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        words[size] = word;
        starts[size] = start;
        ends[size++] = end;
    }
}
