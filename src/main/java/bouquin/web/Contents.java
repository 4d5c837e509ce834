package bouquin.web;

import bouquin.documents.DocumentView;
import bouquin.documents.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The contents of a document for those who haven't bought it: what stands on which pages, and which of them are free. */
public final class Contents {
    private static final int SECTIONS_MAX = 40;

    /**
     * Pages below one heading.
     *
     * @param title "" where the document has no headings
     * @param from first page
     * @param to last page, not before {@code from}
     * @param free whether all of these pages can be read
     */
    public record Section(String title, int from, int to, boolean free) {
        public String pages() {
            return from == to ? String.valueOf(from) : from + "–" + to;
        }
    }

    private Contents() {}

    static List<Section> of(DocumentView document) {
        List<Heading> headings = upper(document.headings());
        return headings.isEmpty() ? runs(document) : sections(headings, document);
    }

    /** The highest level, and the next one too as long as the list stays short. */
    private static List<Heading> upper(List<Heading> headings) {
        int level = headings.stream().mapToInt(Heading::level).min().orElse(1);
        List<Heading> two = upTo(level + 1, headings);
        return two.size() <= SECTIONS_MAX / 2 ? two : upTo(level, headings);
    }

    private static List<Heading> upTo(int level, List<Heading> headings) {
        return headings.stream().filter(each -> each.level() <= level).toList();
    }

    private static List<Section> sections(List<Heading> headings, DocumentView document) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < Math.min(SECTIONS_MAX, headings.size()); i++) {
            int from = headings.get(i).page();
            int next = i + 1 < headings.size() ? headings.get(i + 1).page() : document.pages() + 1;
            sections.add(section(headings.get(i).title(), from, Math.max(from, next - 1), document.freePages()));
        }
        return sections;
    }

    /** Without headings: neighbouring pages that are free, or not, together. */
    private static List<Section> runs(DocumentView document) {
        List<Section> runs = new ArrayList<>();
        int from = 1;
        for (int page = 1; page <= document.pages(); page++) {
            boolean free = document.freePages().contains(page);
            boolean ends = page == document.pages() || document.freePages().contains(page + 1) != free;
            if (!ends) continue;
            runs.add(new Section("", from, page, free));
            from = page + 1;
        }
        return runs;
    }

    private static Section section(String title, int from, int to, Set<Integer> freePages) {
        boolean free = IntStream.rangeClosed(from, to).allMatch(freePages::contains);
        return new Section(title, from, to, free);
    }
}
