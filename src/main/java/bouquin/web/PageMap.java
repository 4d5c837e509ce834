package bouquin.web;

import bouquin.documents.MappedPage;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The map of a document's pages, free and hidden. A long one comes in parts, so that its page stays light.
 *
 * @param rows the pages of the part that is shown
 * @param hidden how many pages of the document are hidden
 * @param words on all hidden pages
 * @param figures on all hidden pages
 * @param parts all parts, none when there is only one
 */
public record PageMap(List<MappedPage> rows, int hidden, int words, int figures, List<Part> parts) {
    private static final int ROWS_MAX = 48;

    /** One part of the map, and whether it is the one that is shown. */
    public record Part(int from, int to, boolean shown) {}

    /** @param from the page whose part is asked for; anything else shows the first */
    static PageMap of(List<MappedPage> pages, String from) {
        List<MappedPage> hidden = pages.stream().filter(page -> !page.free()).toList();
        int part = part(from, pages.size());
        return new PageMap(
                pages.subList(part * ROWS_MAX, Math.min(pages.size(), (part + 1) * ROWS_MAX)),
                hidden.size(),
                hidden.stream().mapToInt(MappedPage::words).sum(),
                hidden.stream().mapToInt(MappedPage::figures).sum(),
                parts(pages.size(), part));
    }

    private static int part(String from, int pages) {
        int page = from != null && from.matches("[0-9]{1,5}") ? Integer.parseInt(from) : 1;
        return page >= 1 && page <= pages ? (page - 1) / ROWS_MAX : 0;
    }

    private static List<Part> parts(int pages, int shown) {
        if (pages <= ROWS_MAX) return List.of();
        return IntStream.rangeClosed(0, (pages - 1) / ROWS_MAX)
                .mapToObj(part -> new Part(part * ROWS_MAX + 1, Math.min(pages, (part + 1) * ROWS_MAX), part == shown))
                .toList();
    }
}
