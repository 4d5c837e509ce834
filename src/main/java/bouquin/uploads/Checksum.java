package bouquin.uploads;

import bouquin.kernel.Rejected;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the sender computed over the bytes of one request.
 *
 * @param algorithm a name of Java's, e.g. "SHA-256"
 * @param hex lower-case hexadecimal digits
 */
public record Checksum(String algorithm, String hex) {
    private static final Map<String, String> ALGORITHMS =
            new TreeMap<>(Map.of("sha1", "SHA-1", "sha256", "SHA-256", "md5", "MD5"));

    /** The algorithms by the names that clients use, separated by commas. */
    public static String algorithms() {
        return String.join(",", ALGORITHMS.keySet());
    }

    /**
     * Reads "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=".
     *
     * @throws Rejected MALFORMED {@code uploads.checksum} when it can't be understood or isn't one of ours
     */
    public static Checksum parse(String text) {
        String[] parts = text.strip().split(" +");
        String algorithm = ALGORITHMS.get(parts[0]);
        if (parts.length != 2 || algorithm == null) throw unknown();
        try {
            byte[] digest = Base64.getDecoder().decode(parts[1]);
            if (digest.length != start(algorithm).getDigestLength()) throw unknown();
            return new Checksum(algorithm, HexFormat.of().formatHex(digest));
        } catch (IllegalArgumentException notBase64) {
            throw unknown();
        }
    }

    MessageDigest start() {
        return start(algorithm);
    }

    boolean fits(MessageDigest computed) {
        return HexFormat.of().formatHex(computed.digest()).equals(hex);
    }

    private static MessageDigest start(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Rejected unknown() {
        return Rejected.malformed("uploads.checksum", algorithms());
    }
}
