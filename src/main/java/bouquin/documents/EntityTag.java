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

    /** The padding is left out: where it ends is the slot's affair, and most of a name slot is padding. */
    void add(byte[] bytes) {
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] <= ' ' && bytes[length - 1] >= 0) length--;
        digest.update(bytes, 0, length);
        digest.update((byte) '\n');
    }

    String text() {
        return '"' + HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), TAG_BYTES)) + '"';
    }
}
