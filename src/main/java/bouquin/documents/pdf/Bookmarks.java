package bouquin.documents.pdf;

import bouquin.documents.Heading;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The outline of a document in reading order. Circles, dead targets and blank titles are passed over. */
final class Bookmarks {
    private static final int LEVEL_MAX = 6;

    private record Open(PDOutlineItem item, int level) {}

    private final PDDocument document;
    private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Heading> found = new ArrayList<>();

    private Bookmarks(PDDocument document) {
        this.document = document;
        int number = 0;
        for (PDPage page : document.getPages()) numbers.put(page.getCOSObject(), ++number);
    }

    static List<Heading> of(PDDocument document) {
        try {
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline == null) return List.of();
            Bookmarks bookmarks = new Bookmarks(document);
            bookmarks.walk(outline.getFirstChild());
            return bookmarks.found;
        } catch (RuntimeException odd) {
            return List.of();
        }
    }

    private void walk(PDOutlineItem first) {
        Deque<Open> open = new ArrayDeque<>();
        push(open, first, 1);
        while (!open.isEmpty() && found.size() < Headings.MOST) {
            Open now = open.pop();
            note(now);
            push(open, now.item().getNextSibling(), now.level());
            if (now.level() < LEVEL_MAX) push(open, now.item().getFirstChild(), now.level() + 1);
        }
    }

    private void push(Deque<Open> open, PDOutlineItem item, int level) {
        if (item != null && seen.add(item.getCOSObject())) open.push(new Open(item, level));
    }

    private void note(Open now) {
        String title = Words.line(now.item().getTitle());
        int page = page(now.item());
        if (!title.isEmpty() && page > 0)
            found.add(new Heading(Words.cut(title, Headings.TITLE_CHARACTERS_MAX), now.level(), page));
    }

    private int page(PDOutlineItem item) {
        try {
            PDPage page = item.findDestinationPage(document);
            return page == null ? 0 : numbers.getOrDefault(page.getCOSObject(), 0);
        } catch (IOException | RuntimeException dead) {
            return 0;
        }
    }
}
