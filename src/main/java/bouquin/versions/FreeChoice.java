package bouquin.versions;

import java.util.SortedSet;
import java.util.TreeSet;

/** Which free pages of the old version are free in the new one too. */
final class FreeChoice {
    private static final int FREE_MAX = 20;

    private FreeChoice() {}

    /** @return empty when the press's proposal stays */
    static SortedSet<Integer> kept(SortedSet<Integer> chosen, int pages) {
        SortedSet<Integer> kept = new TreeSet<>();
        int most = Math.max(1, Math.min(FREE_MAX, pages / 2));
        if (chosen != null)
            chosen.stream().filter(page -> page <= pages).limit(most).forEach(kept::add);
        return kept;
    }
}
