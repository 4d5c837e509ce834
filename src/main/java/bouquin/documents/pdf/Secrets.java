package bouquin.documents.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that must not be left: compared by letters and digits alone, as every place spaces and writes them its own way. */
final class Secrets {
    private static final int LETTERS_MIN = 4;

    private final Set<String> words = new LinkedHashSet<>();

    /** @param texts each line of which is a secret */
    Secrets(Collection<String> texts) {
        for (String text : texts)
            text.lines().map(Secrets::bare).filter(Secrets::tells).forEach(words::add);
    }

    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean tells(String bare) {
        return bare.length() >= LETTERS_MIN;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a text tells a secret. */
    boolean standIn(String text) {
        String bare = bare(text);
        return tells(bare) && words.stream().anyMatch(bare::contains);
    }

    /** Whether a text is a part of a secret, as a name is a part of the line that held it. */
    boolean hold(String text) {
        String bare = bare(text);
        return tells(bare) && words.stream().anyMatch(word -> word.contains(bare));
    }

    List<String> all() {
        return new ArrayList<>(words);
    }
}
