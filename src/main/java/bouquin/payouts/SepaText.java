package bouquin.payouts;

import com.ibm.icu.text.Transliterator;

/** Text in the letters that every SEPA bank takes (EPC217-08): Latin without accents, digits and a few marks. */
final class SepaText {
    static final int NAME_MAX = 70, TEXT_MAX = 140;

    private static final Transliterator PLAIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private SepaText() {}

    /** A name of at most 70 characters; "" when nothing of it can be written so. */
    static String name(String text) {
        return cut(text, NAME_MAX);
    }

    /** Remittance text of at most 140 characters. */
    static String text(String text) {
        return cut(text, TEXT_MAX);
    }

    private static String cut(String text, int max) {
        String plain = plain(text.replace("&", " + ").replace("_", "-").replace("@", "(at)"));
        String shown = plain.replaceAll("[^A-Za-z0-9/?:().,'+ -]", " ")
                .replaceAll(" +", " ")
                .strip();
        String safe = shown.replaceAll("/{2,}", "/").replaceAll("^[/ -]+|[/ ]+$", "");
        return safe.length() <= max ? safe : safe.substring(0, max).strip();
    }

    private static synchronized String plain(String text) {
        return PLAIN.transliterate(text);
    }
}
