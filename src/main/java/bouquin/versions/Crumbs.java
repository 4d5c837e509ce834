package bouquin.versions;

import java.util.ArrayList;
import java.util.List;

/** One or two words that happen to be the same amid much that differs are no common text, and are read more easily so. */
final class Crumbs {
    private static final int WORDS_MAX = 2, TIMES = 4;

    private record Run(int a, int b, int length) {
        int aEnd() {
            return a + length;
        }

        int bEnd() {
            return b + length;
        }
    }

    private Crumbs() {}

    /** @param partners for each word of the first text its place in the second, or -1; is changed */
    static void sweep(int[] partners, int otherLength) {
        List<Run> runs = runs(partners);
        int aEnd = 0, bEnd = 0;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            int aNext = i + 1 < runs.size() ? runs.get(i + 1).a : partners.length;
            int bNext = i + 1 < runs.size() ? runs.get(i + 1).b : otherLength;
            int before = run.a - aEnd + run.b - bEnd, after = aNext - run.aEnd() + bNext - run.bEnd();
            if (run.length <= WORDS_MAX && Math.min(before, after) >= TIMES * run.length) {
                for (int at = run.a; at < run.aEnd(); at++) partners[at] = -1;
            } else {
                aEnd = run.aEnd();
                bEnd = run.bEnd();
            }
        }
    }

    private static List<Run> runs(int[] partners) {
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < partners.length; ) {
            int from = at++;
            if (partners[from] < 0) continue;
            while (at < partners.length && partners[at] == partners[at - 1] + 1) at++;
            runs.add(new Run(from, partners[from], at - from));
        }
        return runs;
    }
}
