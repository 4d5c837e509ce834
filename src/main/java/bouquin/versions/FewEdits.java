package bouquin.versions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Matches long texts that differ in few words: E. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), given up
 * after 1,000 edits.
 */
final class FewEdits {
    private static final int EDITS_MAX = 1_000;

    private final int[] a, b;
    private final int aLo, bLo, n, m;
    private final int[] reach = new int[2 * EDITS_MAX + 3];
    private final List<int[]> history = new ArrayList<>();

    private FewEdits(int[] a, int aLo, int aHi, int[] b, int bLo, int bHi) {
        this.a = a;
        this.b = b;
        this.aLo = aLo;
        this.bLo = bLo;
        this.n = aHi - aLo;
        this.m = bHi - bLo;
    }

    /** Writes into partners what it finds; nothing when the texts differ more. */
    static void match(int[] a, int aLo, int aHi, int[] b, int bLo, int bHi, int[] partners) {
        FewEdits search = new FewEdits(a, aLo, aHi, b, bLo, bHi);
        if (search.found()) search.trace(partners);
    }

    private boolean found() {
        if (Math.abs(n - m) > EDITS_MAX) return false;
        for (int edits = 0; edits <= EDITS_MAX; edits++) {
            history.add(Arrays.copyOfRange(reach, EDITS_MAX - edits, EDITS_MAX + edits + 3));
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2)
                if (advance(edits, diagonal) && diagonal == n - m) return true;
        }
        return false;
    }

    /** @return whether this diagonal has come to the end of the first text, and of the second */
    private boolean advance(int edits, int diagonal) {
        int at = EDITS_MAX + 1 + diagonal;
        boolean down = diagonal == -edits || diagonal != edits && reach[at - 1] < reach[at + 1];
        int x = down ? reach[at + 1] : reach[at - 1] + 1;
        while (x < n && x - diagonal >= 0 && x - diagonal < m && a[aLo + x] == b[bLo + x - diagonal]) x++;
        reach[at] = x;
        return x >= n && x - diagonal >= m;
    }

    private void trace(int[] partners) {
        int x = n, y = m;
        for (int edits = history.size() - 1; edits >= 0; edits--) {
            int[] before = history.get(edits);
            int diagonal = x - y, at = edits + 1 + diagonal;
            boolean down = diagonal == -edits || diagonal != edits && before[at - 1] < before[at + 1];
            int cameFrom = down ? diagonal + 1 : diagonal - 1;
            int fromX = edits == 0 ? 0 : before[edits + 1 + cameFrom], fromY = edits == 0 ? 0 : fromX - cameFrom;
            while (x > fromX && y > fromY) partners[aLo + --x] = bLo + --y;
            x = fromX;
            y = fromY;
        }
    }
}
