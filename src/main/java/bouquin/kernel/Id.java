package bouquin.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Makes ids: 26 characters of lower-case Crockford base 32, 48 bits of milliseconds first and then 80 random bits
 * (the layout of ULID), so that they sort by age and can't be guessed.
 */
public final class Id {
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final Pattern SHAPE = Pattern.compile("[0-7][0-9a-hjkmnp-tv-z]{25}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Id() {}

    public static String next() {
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        char[] out = new char[26];
        time(System.currentTimeMillis(), out);
        encode(random, out);
        return new String(out);
    }

    /** What sorts before each id that was made at this time or later, and after those from before. */
    public static String first(Instant time) {
        char[] out = new char[26];
        Arrays.fill(out, '0');
        time(time.toEpochMilli(), out);
        return new String(out);
    }

    /**
     * Checks an id that came from outside.
     *
     * @throws Rejected NOT_FOUND when the text can't be an id, so that a foreign id and nonsense look alike
     */
    public static String parse(String text) {
        if (!fits(text)) throw Rejected.notFound("notFound");
        return text;
    }

    /** Whether the text can be an id. */
    public static boolean fits(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    private static void time(long millis, char[] out) {
        long time = millis;
        for (int i = 9; i >= 0; i--, time >>>= 5) out[i] = ALPHABET[(int) (time & 31)];
    }

    private static void encode(byte[] bytes, char[] out) {
        int buffer = 0, bits = 0, at = 10;
        for (byte b : bytes) {
            buffer = buffer << 8 | b & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) out[at++] = ALPHABET[buffer >>> bits - 5 & 31];
        }
    }
}
