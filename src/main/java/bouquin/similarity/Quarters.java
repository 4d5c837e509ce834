package bouquin.similarity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The buckets of a page's hashes: each is cut into four quarters of 16 bits, and whoever differs in three bits or fewer
 * has at least one quarter in common.
 */
final class Quarters {
    /** A long document is found by some of its pages. */
    private static final int PAGES_MAX = 400;

    static final int SIMHASH = 0, LOOK = 1;

    private Quarters() {}

    /** One page's hash in one of its buckets. */
    record Place(int bucket, int page, long hash) {}

    /** Pages whose hash stood before say nothing new, so that a page that is repeated takes no room. */
    static List<Place> of(List<PagePrint> pages) {
        List<Place> places = new ArrayList<>();
        Set<Long> simhashes = new LinkedHashSet<>(), looks = new LinkedHashSet<>();
        int step = Math.max(1, (pages.size() + PAGES_MAX - 1) / PAGES_MAX);
        for (int i = 0; i < pages.size(); i += step) {
            PagePrint page = pages.get(i);
            if (page.simhash() != null && simhashes.add(page.simhash()))
                add(SIMHASH, page.page(), page.simhash(), places);
            if (page.look() != null && looks.add(page.look())) add(LOOK, page.page(), page.look(), places);
        }
        return places;
    }

    static boolean isLook(int bucket) {
        return bucket >>> 18 == LOOK;
    }

    private static void add(int kind, int page, long hash, List<Place> places) {
        for (int quarter = 0; quarter < 4; quarter++) {
            int bits = (int) (hash >>> quarter * 16 & 0xffff);
            places.add(new Place(kind << 18 | quarter << 16 | bits, page, hash));
        }
    }
}
