package bouquin.documents.pdf;

import com.ibm.icu.text.Transliterator;

/** Writes names of any script in Latin letters, leaving out what can't be. */
final class Romaniser {
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII; Any-Title");

    private Romaniser() {}

    static synchronized String latin(String text, MarkFont font) {
        StringBuilder out = new StringBuilder();
        LATIN.transliterate(text).codePoints().filter(font::covers).forEach(out::appendCodePoint);
        return out.toString().replaceAll(" +", " ").strip();
    }
}
