package bouquin.licensing;

import bouquin.kernel.Rejected;
import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code that stands on every page of a copy, such as {@code BQ-7F3K-9Q2M}: seven random characters and one that
 * checks them. No character looks like another one (no 0 O, 1 I L, 5 S, U V); as their number, 29, is prime, the
 * weighted sum finds every single wrong character and every swap of neighbours.
 */
final class PurchaseCode {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRTVWXYZ";
    private static final int PAYLOAD = 7;
    private static final Pattern WRITTEN = Pattern.compile("BQ\\s?[-\u2010\u2011\u2013]\\s?([" + ALPHABET
            + "]{4})\\s?[-\u2010\u2011\u2013]\\s?([" + ALPHABET + "]{4})");

    private static final Random RANDOM = new SecureRandom();

    private PurchaseCode() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < PAYLOAD; i++) code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return written(code.append(check(code)));
    }

    /**
     * Reads a code as people copy it from a page: any case, with or without hyphens and spaces.
     *
     * @throws Rejected INVALID {@code licensing.purchaseCode} when it can't be one of ours
     */
    static String parse(String text) {
        String plain = (text == null ? "" : text).toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (!plain.matches("BQ[" + ALPHABET + "]{8}")) throw Rejected.invalid("licensing.purchaseCode");
        StringBuilder code = new StringBuilder(plain.substring(2));
        if (check(code) != code.charAt(PAYLOAD)) throw Rejected.invalid("licensing.purchaseCode");
        return written(code);
    }

    /** All that stand in a text, whole and with the right check, also where blanks or line ends were put into them. */
    static Set<String> in(String text) {
        Set<String> codes = new LinkedHashSet<>();
        Matcher found = WRITTEN.matcher(text);
        for (int at = 0; found.find(at); at = found.start() + 1) {
            String code = found.group(1) + found.group(2);
            if (check(code.substring(0, PAYLOAD)) == code.charAt(PAYLOAD)) codes.add(written(code));
        }
        return codes;
    }

    private static char check(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < PAYLOAD; i++) sum += (i + 2) * ALPHABET.indexOf(code.charAt(i));
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    private static String written(CharSequence code) {
        return "BQ-" + code.subSequence(0, 4) + "-" + code.subSequence(4, 8);
    }
}
