package bouquin.similarity;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The smallest hashes of a set, and up to where they are all of them. As hashes are random, what holds for the part of
 * two sets below both ceilings holds for the sets.
 *
 * @param hashes ascending, without repetition
 */
record Sketch(long[] hashes, long ceiling) {
    /** Enough to tell a share within about 3 %. */
    static final int LEAST = 256;

    /** A large set is sketched by every 32nd element, up to this many. */
    static final int MOST = 4_096;

    private static final int ONE_OF = 32;

    static Sketch of(long[] set) {
        int kept = Math.min(set.length, Math.max(LEAST, Math.min(MOST, set.length / ONE_OF)));
        long[] hashes = Arrays.copyOf(set, kept);
        return new Sketch(hashes, kept == set.length ? Long.MAX_VALUE : hashes[kept - 1]);
    }

    static Sketch read(byte[] bytes, long ceiling) {
        long[] hashes = new long[bytes.length / 8];
        ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
        return new Sketch(hashes, ceiling);
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(8 * hashes.length);
        bytes.asLongBuffer().put(hashes);
        return bytes.array();
    }

    boolean has(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }
}
