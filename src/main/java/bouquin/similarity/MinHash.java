package bouquin.similarity;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The least of each of 128 permutations of a set. Two sets share as large a part of them as they share of all their
 * elements (the Jaccard index), give or take 4 %.
 */
final class MinHash {
    static final int PERMUTATIONS = 128, BANDS = 32;
    private static final int ROWS = PERMUTATIONS / BANDS;
    private static final long[] FACTORS = new long[PERMUTATIONS], SHIFTS = new long[PERMUTATIONS];

    static {
        for (int i = 0; i < PERMUTATIONS; i++) {
            FACTORS[i] = Mix.scrambled(2L * i + 1) | 1;
            SHIFTS[i] = Mix.scrambled(2L * i + 2);
        }
    }

    private final int[] least;

    private MinHash(int[] least) {
        this.least = least;
    }

    static MinHash of(long[] set) {
        int[] least = new int[PERMUTATIONS];
        Arrays.fill(least, -1);
        for (long element : set)
            for (int i = 0; i < PERMUTATIONS; i++) {
                int permuted = (int) (element * FACTORS[i] + SHIFTS[i] >>> 32);
                if (Integer.compareUnsigned(permuted, least[i]) < 0) least[i] = permuted;
            }
        return new MinHash(least);
    }

    static MinHash read(byte[] bytes) {
        int[] least = new int[PERMUTATIONS];
        ByteBuffer.wrap(bytes).asIntBuffer().get(least);
        return new MinHash(least);
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(4 * PERMUTATIONS);
        bytes.asIntBuffer().put(least);
        return bytes.array();
    }

    double jaccard(MinHash other) {
        int equal = 0;
        for (int i = 0; i < PERMUTATIONS; i++) if (least[i] == other.least[i]) equal++;
        return (double) equal / PERMUTATIONS;
    }

    /** Sets that share at least one of these are worth comparing: two thirds of those with an index of 0.4, all with 0.7. */
    long[] bands() {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) hash = Mix.of(hash, least[band * ROWS + row]);
            bands[band] = hash;
        }
        return bands;
    }
}
