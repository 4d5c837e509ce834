package bouquin.web;

import bouquin.catalog.ListingView;
import bouquin.documents.DocumentView;
import java.util.List;
import java.util.stream.IntStream;

/** The leaves of a listing's viewer. */
final class Leaves {
    private static final int SMALL = 120, LARGE = 960;

    private Leaves() {}

    static List<Leaf> of(Frame frame, ListingView listing, DocumentView document, String edition) {
        return IntStream.rangeClosed(1, document.pages())
                .mapToObj(page -> new Leaf(
                        page,
                        ListingLinks.page(frame, listing.id(), page, SMALL, edition),
                        ListingLinks.page(frame, listing.id(), page, LARGE, edition),
                        document.freePages().contains(page),
                        "?page=" + page + "#viewer"))
                .toList();
    }

    /** The page asked for, or the first one when there is no such page. */
    static int shown(String asked, DocumentView document) {
        int page = asked != null && asked.matches("[0-9]{1,5}") ? Integer.parseInt(asked) : 1;
        return page >= 1 && page <= document.pages() ? page : 1;
    }
}
