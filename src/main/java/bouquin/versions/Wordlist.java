package bouquin.versions;

import bouquin.documents.PageText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A document as a row of words, each with its page. Two words are the same when they have the same number; hyphens don't
 * count, as they come and go with the breaking of lines. Scripts without spaces are taken sign by sign.
 */
final class Wordlist {
    /** Enough for 2,000 full pages; of longer documents only the beginning of each page is compared. */
    private static final int WORDS_MAX = 800_000;

    private final Map<String, Integer> numbers;
    private final int perPage;
    private final List<String> words = new ArrayList<>();
    private final int[] starts;
    private int[] ids = new int[1024];

    /** @param numbers of words, shared by the documents that are compared */
    Wordlist(List<PageText> pages, Map<String, Integer> numbers) {
        this.numbers = numbers;
        this.perPage = pages.isEmpty() ? 0 : Math.max(100, WORDS_MAX / pages.size());
        this.starts = new int[pages.size() + 1];
        List<List<String>> lines = pages.stream().map(Wordlist::lines).toList();
        RunningLines running = new RunningLines(lines);
        for (int page = 0; page < lines.size(); page++) {
            read(running.without(lines.get(page), page), starts[page]);
            starts[page + 1] = words.size();
        }
        ids = Arrays.copyOf(ids, words.size());
    }

    /** The words' numbers. */
    int[] ids() {
        return ids;
    }

    String word(int at) {
        return words.get(at);
    }

    int pages() {
        return starts.length - 1;
    }

    /** Where a page begins. @param page from 0, up to the number of pages */
    int start(int page) {
        return starts[page];
    }

    int words(int page) {
        return starts[page + 1] - starts[page];
    }

    /** On which page a word stands, from 0. */
    int page(int at) {
        int found = Arrays.binarySearch(starts, at);
        if (found < 0) return -found - 2;
        while (starts[found + 1] == at) found++;
        return found;
    }

    /** Words as they are read. */
    static String text(List<String> some) {
        StringBuilder text = new StringBuilder();
        for (String word : some) {
            boolean signs = WordScan.isSign(word.codePointAt(0))
                    && text.length() > 0
                    && WordScan.isSign(text.codePointBefore(text.length()));
            if (text.length() > 0 && !signs) text.append(' ');
            text.append(word);
        }
        return text.toString();
    }

    private void read(List<String> lines, int from) {
        String broken = "";
        for (String line : lines) {
            List<String> found = new ArrayList<>();
            WordScan.words(line, found::add);
            for (int i = 0; i < found.size(); i++) {
                if (words.size() - from >= perPage) return;
                String text = broken + found.get(i);
                broken = i == found.size() - 1 && isBroken(text) ? text : "";
                if (broken.isEmpty()) add(text);
                else broken = text.substring(0, text.length() - 1);
            }
        }
        if (!broken.isEmpty()) add(broken + "-");
    }

    /** A word that goes on in the next line. */
    private static boolean isBroken(String text) {
        return text.length() > 2 && WordScan.isHyphen(text.charAt(text.length() - 1));
    }

    private void add(String text) {
        if (WordScan.isMerePoints(text)) return;
        String key = WordScan.withoutHyphens(text);
        if (words.size() == ids.length) ids = Arrays.copyOf(ids, 2 * ids.length);
        ids[words.size()] = numbers.computeIfAbsent(key, any -> numbers.size());
        words.add(text);
    }

    private static List<String> lines(PageText page) {
        return page.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
