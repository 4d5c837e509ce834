package bouquin.similarity;

import bouquin.documents.DocumentId;
import bouquin.documents.PageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts for tests: words that nobody has used in this order. */
final class Texts {
    private static final String[] SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi zo".split(" ");

    private Texts() {}

    static List<String> pages(int seed, int pages) {
        return IntStream.range(0, pages)
                .mapToObj(page -> page(seed * 1000 + page, 200))
                .toList();
    }

    static String page(int seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(i -> word(random) + (i % 12 == 11 ? "\n" : " "))
                .collect(Collectors.joining())
                .strip();
    }

    static List<PageText> read(List<String> pages) {
        return read(pages, 0);
    }

    /** With a picture on each page. */
    static List<PageText> pictured(List<String> pages) {
        return read(pages, 1);
    }

    private static List<PageText> read(List<String> pages, int figures) {
        List<PageText> read = new ArrayList<>();
        for (String text : pages)
            read.add(new PageText(read.size() + 1, 595, 842, text.split("\\s+").length, figures, text));
        return read;
    }

    static Fingerprint print(List<String> pages) {
        return Fingerprint.of(read(pages), List.of());
    }

    static Kept kept(int number, Fingerprint print) {
        return new Kept(number, new DocumentId("d" + number), "owner" + number, "file" + number, print);
    }

    private static String word(Random random) {
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                .collect(Collectors.joining());
    }
}
