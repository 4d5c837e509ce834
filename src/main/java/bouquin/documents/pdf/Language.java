package bouquin.documents.pdf;

import bouquin.documents.PageText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.langdetect.opennlp.OpenNLPDetector;
import org.apache.tika.language.detect.LanguageDetector;
import org.apache.tika.language.detect.LanguageResult;

/** Which language most of a document is in. */
final class Language {
    private static final int LETTERS_MIN = 100;
    private static final int CHARACTERS_LOOKED_AT = 12_000;
    /** How much likelier than the next the language must be. */
    private static final float LEAD_MIN = 1.15f;

    /** The detector speaks ISO 639-3, the shop ISO 639-1. */
    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private Language() {}

    /** Loaded once, and kept as long as the worker. */
    private static final class Model {
        static final LanguageDetector DETECTOR = load();

        private static LanguageDetector load() {
            try {
                return new OpenNLPDetector().loadModels();
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }

    /** Loads the model aside, as that takes seconds of which the first file should not know. */
    static void prepare() {
        Thread thread = new Thread(() -> Model.DETECTOR.hasModel("fra"), "language");
        thread.setDaemon(true);
        thread.start();
    }

    /** ISO 639-1, or "" in doubt. */
    static String of(List<PageText> pages) {
        String sample = sample(pages);
        if (!Words.hasLetters(sample, LETTERS_MIN)) return "";
        List<LanguageResult> known = Model.DETECTOR.detectAll(sample).stream()
                .filter(result -> TWO_LETTERS.containsKey(result.getLanguage()))
                .toList();
        boolean clear =
                known.size() < 2 || known.get(0).getRawScore() > known.get(1).getRawScore() * LEAD_MIN;
        return clear && !known.isEmpty() ? TWO_LETTERS.get(known.get(0).getLanguage()) : "";
    }

    /** From the middle, as the first pages often hold imprints and lists. */
    private static String sample(List<PageText> pages) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pages.size() && text.length() < CHARACTERS_LOOKED_AT; i++)
            text.append(pages.get((pages.size() / 3 + i) % pages.size()).text()).append('\n');
        return text.substring(0, Math.min(text.length(), CHARACTERS_LOOKED_AT));
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOLanguages())
            codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
        return codes;
    }
}
