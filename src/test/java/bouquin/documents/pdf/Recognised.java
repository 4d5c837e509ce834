package bouquin.documents.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What character recognition by tesseract, in French and English, finds on an image. */
final class Recognised {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int LETTERS_MIN = 3;

    private Recognised() {}

    static boolean possible() {
        try {
            return told("tesseract", "--list-langs").containsAll(Set.of("eng", "fra"));
        } catch (IOException notInstalled) {
            return false;
        }
    }

    /** Words of at least three letters that are read on the image and stand in the text of its page. */
    static Set<String> of(Path image, String text) throws IOException {
        Set<String> read = told("tesseract", image.toString(), "-", "-l", "fra+eng", "--psm", "3", "--dpi", "110");
        read.retainAll(words(text));
        return read;
    }

    private static Set<String> told(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.to(new File("/dev/null")))
                .start();
        return words(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : NO_LETTERS.split(text.toLowerCase(Locale.ROOT)))
            if (word.length() >= LETTERS_MIN) words.add(word);
        return words;
    }
}
