package bouquin.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id hashes in PHC format, with 19 MiB, 2 passes, 1 lane (OWASP Password Storage Cheat Sheet, its first choice
 * for Argon2id). At most four are computed at a time, so that a burst of sign-ins can't take the server's memory.
 */
final class Password {
    static final int LENGTH_MIN = 8;
    static final int LENGTH_MAX = 200;
    private static final int MEMORY_KIB = 19 * 1024, PASSES = 2, LANES = 1, HASH_BYTES = 32, SALT_BYTES = 16;
    private static final Semaphore AT_ONCE = new Semaphore(4);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What is checked when nobody has the e-mail address, so that the answer takes as long. */
    private static final String NOBODY = hash("nobody has this password");

    private Password() {}

    static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$" + base64.encodeToString(salt)
                + "$" + base64.encodeToString(argon2(password, salt));
    }

    /** @param hash null when there is no such account; takes as long and is false */
    static boolean matches(String password, String hash) {
        String[] parts = (hash == null ? NOBODY : hash).split("[$]");
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] actual = argon2(password == null ? "" : password, base64.decode(parts[4]));
        return MessageDigest.isEqual(actual, base64.decode(parts[5])) && hash != null;
    }

    private static byte[] argon2(String password, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(LANES)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        AT_ONCE.acquireUninterruptibly();
        try {
            generator.generateBytes(
                    Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            AT_ONCE.release();
        }
        return hash;
    }
}
