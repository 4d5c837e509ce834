package bouquin.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Gathers what makes the bytes of a copy differ from those of any other. */
final class EntityTag {
    private static final int TAG_BYTES = 16;
    private final MessageDigest digest;

    EntityTag(String masterSha256) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
        digest.update(masterSha256.getBytes(StandardCharsets.US_ASCII));
    }

    void add(byte[] bytes) {
        digest.update(bytes);
    }

    String text() {
        return '"' + HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), TAG_BYTES)) + '"';
    }
}
