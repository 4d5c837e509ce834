package bouquin.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** The readable part of an address: lower-case ASCII letters, digits and single hyphens, at most 80 characters. */
public record Slug(String value) {
    private static final int LENGTH_MAX = 80;

    /** Makes a slug of any text; "document" when nothing of it can be written in ASCII. */
    public static Slug of(String text) {
        String ascii = Normalizer.normalize(
                        text.replace("œ", "oe").replace("Œ", "oe").replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = ascii.substring(0, Math.min(ascii.length(), LENGTH_MAX)).replaceAll("^-+|-+$", "");
        return new Slug(cut.isEmpty() ? "document" : cut);
    }

    @Override
    public String toString() {
        return value;
    }
}
