package bouquin.documents;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The invisible mark of a page: its content is moved right by 0 to 3 steps and up by 0 to 3 steps of 0.04 pt. The
 * sixteen possibilities of all pages together are a code word drawn from the copy's id, so any few dozen pages tell the copies
 * of a document apart, whichever pages are left and in whatever order they are read.
 *
 * @param right in thousandths of a point
 * @param up in thousandths of a point
 */
public record PageShift(int right, int up) {
    public static final int STEP = 40;
    private static final int PAGES_PER_BLOCK = 64;
    private static final PageShift[] SHIFTS = IntStream.range(0, 16)
            .mapToObj(symbol -> new PageShift((symbol & 3) * STEP, (symbol >> 2) * STEP))
            .toArray(PageShift[]::new);

    /** The shifts of a copy's pages from the first to the last. */
    public static PageShift[] of(String copyId, int pages) {
        MessageDigest digest = sha256();
        PageShift[] shifts = new PageShift[pages];
        byte[] block = {};
        for (int i = 0; i < pages; i++) {
            if (i % PAGES_PER_BLOCK == 0) block = block(digest, copyId, i / PAGES_PER_BLOCK);
            shifts[i] = symbol(block, i);
        }
        return shifts;
    }

    /** The shift of one page of a copy. @param page from 1 */
    public static PageShift at(String copyId, int page) {
        int i = page - 1;
        byte[] block = block(sha256(), copyId, i / PAGES_PER_BLOCK);
        return symbol(block, i);
    }

    /** The sixteen possible ones. */
    public static Stream<PageShift> all() {
        return Stream.of(SHIFTS);
    }

    /** 0 to 15. */
    public int symbol() {
        return right / STEP | up / STEP << 2;
    }

    private static PageShift symbol(byte[] block, int page) {
        return SHIFTS[block[page % PAGES_PER_BLOCK / 2] >> (page & 1) * 4 & 15];
    }

    private static byte[] block(MessageDigest digest, String copyId, int number) {
        digest.update(copyId.getBytes(StandardCharsets.UTF_8));
        return digest.digest(ByteBuffer.allocate(4).putInt(number).array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
