package bouquin.versions;

/** The longest run of pairs in which both sides ascend. */
final class Ascent {
    private Ascent() {}

    /** @param pairs that ascend on their first side */
    static int[][] of(int[][] pairs) {
        int[] tails = new int[pairs.length], before = new int[pairs.length];
        int length = 0;
        for (int i = 0; i < pairs.length; i++) {
            int at = place(pairs, tails, length, pairs[i][1]);
            before[i] = at == 0 ? -1 : tails[at - 1];
            tails[at] = i;
            if (at == length) length++;
        }
        int[][] run = new int[length][];
        int last = length == 0 ? -1 : tails[length - 1];
        for (int i = length - 1; i >= 0; i--, last = before[last]) run[i] = pairs[last];
        return run;
    }

    /** Where a run that ends with this value would stand among the best ones of each length. */
    private static int place(int[][] pairs, int[] tails, int length, int value) {
        int lo = 0, hi = length;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (pairs[tails[mid]][1] < value) lo = mid + 1;
            else hi = mid;
        }
        return lo;
    }
}
