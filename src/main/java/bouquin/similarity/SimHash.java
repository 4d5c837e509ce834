package bouquin.similarity;

/** 64 bits of a page's text: each says which of the page's shingles prevail. Pages with few changes differ in few bits. */
final class SimHash {
    private SimHash() {}

    static long of(long[] shingles) {
        int[] votes = new int[64];
        for (long shingle : shingles) {
            long hash = Mix.scrambled(shingle);
            for (int bit = 0; bit < 64; bit++) votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
        }
        long bits = 0;
        for (int bit = 0; bit < 64; bit++) if (votes[bit] > 0) bits |= 1L << bit;
        return bits;
    }
}
