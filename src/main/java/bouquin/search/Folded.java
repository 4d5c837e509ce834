package bouquin.search;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared: lower case, no accents, ligatures taken apart, only letters and digits between single spaces. */
final class Folded {
    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
