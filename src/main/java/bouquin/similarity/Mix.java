package bouquin.similarity;

/** Stable 64-bit hashes; they are kept in the database, so that they must never change. */
final class Mix {
    private static final long FNV_START = 0xcbf29ce484222325L, FNV_PRIME = 0x100000001b3L;

    private Mix() {}

    static long of(CharSequence text) {
        long hash = FNV_START;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        return scrambled(hash);
    }

    static long of(long... parts) {
        long hash = FNV_START;
        for (long part : parts) hash = scrambled(hash ^ part) + FNV_PRIME;
        return hash;
    }

    /** The finaliser of SplitMix64: each bit of the answer depends on each bit of the question. */
    static long scrambled(long x) {
        x = (x ^ x >>> 30) * 0xbf58476d1ce4e5b9L;
        x = (x ^ x >>> 27) * 0x94d049bb133111ebL;
        return x ^ x >>> 31;
    }
}
