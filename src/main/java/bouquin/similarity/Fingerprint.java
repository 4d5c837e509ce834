package bouquin.similarity;

import bouquin.documents.PageLook;
import bouquin.documents.PageText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All by which a document is found again.
 *
 * @param textHash of the normalised text; null when there are fewer than {@link PagePrint#WORDS_MIN} words
 * @param shingles how many different ones there are
 * @param code the purchase code of a copy that was bought here, or null
 */
record Fingerprint(String textHash, int shingles, Sketch sketch, MinHash minHash, List<PagePrint> pages, String code) {
    private static final int SHINGLE_OF_A_PAGE = 3;

    static Fingerprint of(List<PageText> texts, List<PageLook> looks) {
        List<PageWords> pages = PageWords.of(texts);
        long[] set = distinct(pages.stream().map(PageWords::shingles).toList());
        return new Fingerprint(
                textHash(pages), set.length, Sketch.of(set), MinHash.of(set), prints(pages, looks), code(texts));
    }

    static long[] distinct(List<long[]> parts) {
        long[] all = new long[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (long[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    private static List<PagePrint> prints(List<PageWords> pages, List<PageLook> looks) {
        Map<Integer, Long> seen = new HashMap<>();
        looks.forEach(look -> seen.put(look.page(), look.bits()));
        return pages.stream()
                .map(page -> new PagePrint(
                        page.number(), page.size(), page.pictured(), simHash(page), seen.get(page.number())))
                .toList();
    }

    private static Long simHash(PageWords page) {
        return page.size() < PagePrint.WORDS_MIN ? null : SimHash.of(page.shingles(SHINGLE_OF_A_PAGE));
    }

    private static String textHash(List<PageWords> pages) {
        int words = pages.stream().mapToInt(PageWords::size).sum();
        if (words < PagePrint.WORDS_MIN) return null;
        return TextHash.of(pages);
    }

    private static String code(List<PageText> texts) {
        for (PageText page : texts) {
            String code = OwnMarks.code(page.text()).orElse(null);
            if (code != null) return code;
        }
        return null;
    }
}
