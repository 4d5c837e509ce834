package bouquin.similarity;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of all words of a document in their order, wherever its pages break. */
final class TextHash {
    private TextHash() {}

    static String of(List<PageWords> pages) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer eight = ByteBuffer.allocate(8);
            for (PageWords page : pages)
                for (long word : page.shingles(1))
                    digest.update(eight.putLong(0, word).array());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
