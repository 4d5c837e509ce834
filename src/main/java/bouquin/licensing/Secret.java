package bouquin.licensing;

import java.security.SecureRandom;
import java.util.HexFormat;

/** A number that nobody can guess: 128 random bits as 32 hexadecimal digits. */
final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String next() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}
