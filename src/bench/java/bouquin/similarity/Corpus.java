package bouquin.similarity;

import bouquin.documents.PageText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes documents that nobody wrote: chains of words as they follow each other in the demo's texts, French and English, with
 * passages that many documents share (licences, declarations, acknowledgements) and a head and a foot on each page.
 */
final class Corpus {
    private static final String[] SOURCES = {
        "great-fire en", "heat-pumps en", "machine-learning en", "git-for-writers en", "bakery-case en",
        "fermi-estimates en", "photosynthesis-lab en", "droit-administratif fr", "formation-contrat fr",
        "microeconomie fr", "revolution-1848 fr", "coeur-anatomie fr", "comptabilite-exercices fr",
        "composer-une-image fr", "thermodynamique fr", "sql-pratique fr", "lire-un-paysage fr"
    };
    private static final int BOILERPLATES = 40, LINE_WORDS = 12;
    /** A word in so many is any word of the topic, so that chains don't repeat the sentences that they come from. */
    private static final double JUMP = 0.3;

    private final List<Map<String, List<String>>> chains = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();
    private final List<List<String>> boilerplates = new ArrayList<>();

    Corpus() {
        for (String source : SOURCES) learn(text(source.split(" ")[0]));
        Random random = new Random(4711);
        for (int i = 0; i < BOILERPLATES; i++)
            boilerplates.add(chain(random, i % chains.size(), 80 + random.nextInt(160)));
    }

    /** Pages from 5 to 60, short documents being more frequent; the same number gives the same document. */
    List<List<String>> document(int number) {
        Random random = new Random(number * 7919L + 17);
        double skewed = random.nextDouble() * random.nextDouble();
        return document(number, 5 + (int) (skewed * 56));
    }

    List<List<String>> document(int number, int pages) {
        Random random = new Random(number * 104_729L + 5);
        int topic = random.nextInt(chains.size());
        List<List<String>> all = new ArrayList<>();
        for (int page = 0; page < pages; page++) all.add(chain(random, topic, 180 + random.nextInt(140)));
        for (int i = 0; i < 3; i++) {
            List<String> page = all.get(random.nextInt(pages));
            page.addAll(boilerplates.get(random.nextInt(BOILERPLATES)));
        }
        return all;
    }

    /** As the press would read it, head and foot included. */
    static List<PageText> read(String head, List<List<String>> pages) {
        List<PageText> read = new ArrayList<>();
        for (List<String> words : pages) {
            int number = read.size() + 1;
            StringBuilder text = new StringBuilder(head).append('\n');
            for (int i = 0; i < words.size(); i++)
                text.append(words.get(i)).append(i % LINE_WORDS == LINE_WORDS - 1 ? '\n' : ' ');
            text.append("\nPage ").append(number).append(" / ").append(pages.size());
            read.add(new PageText(number, 595, 842, words.size(), 0, text.toString()));
        }
        return read;
    }

    /** Every fifth word is another one of the same topics. */
    List<List<String>> reworded(List<List<String>> pages, Random random) {
        return pages.stream()
                .map(page -> {
                    List<String> other = new ArrayList<>(page);
                    for (int i = 0; i < other.size(); i++)
                        if (random.nextInt(5) == 0) other.set(i, any(random, random.nextInt(words.size())));
                    return other;
                })
                .toList();
    }

    private List<String> chain(Random random, int topic, int length) {
        List<String> chain = new ArrayList<>();
        String word = any(random, topic);
        while (chain.size() < length) {
            chain.add(word);
            List<String> next = chains.get(topic).get(word);
            word = next == null || random.nextDouble() < JUMP
                    ? any(random, topic)
                    : next.get(random.nextInt(next.size()));
        }
        return chain;
    }

    private String any(Random random, int topic) {
        return words.get(topic).get(random.nextInt(words.get(topic).size()));
    }

    private void learn(String text) {
        List<String> all = List.of(text.replaceAll("[|#>!=^@-]", " ").strip().split("\\s+"));
        Map<String, List<String>> chain = new HashMap<>();
        for (int i = 0; i + 1 < all.size(); i++)
            chain.computeIfAbsent(all.get(i), word -> new ArrayList<>()).add(all.get(i + 1));
        chains.add(chain);
        words.add(all);
    }

    private static String text(String name) {
        try (InputStream in = Corpus.class.getResourceAsStream("/demo/" + name + ".txt")) {
            String whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return whole.substring(whole.indexOf("---") + 3);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
