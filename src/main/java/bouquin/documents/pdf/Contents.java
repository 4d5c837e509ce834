package bouquin.documents.pdf;

import bouquin.documents.pdf.PdfTypesetter.Entry;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The list of contents behind the title page, and the bookmarks. */
final class Contents {
    private static final Map<String, String> WORDS =
            Map.of("fr", "Sommaire", "es", "Índice", "de", "Inhalt", "it", "Indice");
    private static final int LINES_PER_PAGE = 32;
    private static final int LEVEL_MAX = 2;
    private static final float INDENT = 16;
    private static final float NUMBERS_WIDTH = 40;

    private final PDDocument document;
    private final Faces faces;
    private final Color accent;
    private final String language;

    Contents(PDDocument document, Faces faces, Color accent, String language) {
        this.document = document;
        this.faces = faces;
        this.accent = accent;
        this.language = language;
    }

    void insert(List<Entry> entries) throws IOException {
        List<Entry> listed =
                entries.stream().filter(entry -> entry.level() <= LEVEL_MAX).toList();
        int length = (listed.size() + LINES_PER_PAGE - 1) / LINES_PER_PAGE;
        List<PDPage> pages = new ArrayList<>();
        try (Sheets sheets = new Sheets(document, faces, accent)) {
            for (int i = 0; i < listed.size(); i++) {
                if (i % LINES_PER_PAGE == 0) pages.add(begin(sheets, i == 0));
                int at = document.getPages().indexOf(listed.get(i).page());
                write(sheets, listed.get(i), at + 1 + length);
            }
        }
        move(pages);
    }

    private PDPage begin(Sheets sheets, boolean first) throws IOException {
        sheets.begin();
        if (first) sheets.set(WORDS.getOrDefault(language, "Contents"), Style.CHAPTER.in(accent), 0);
        return sheets.page();
    }

    private void write(Sheets sheets, Entry entry, int number) throws IOException {
        float indent = (entry.level() - 1) * INDENT;
        float room = Sheets.WIDTH - indent - NUMBERS_WIDTH;
        sheets.down(Style.ENTRY.leading());
        List<String> lines = sheets.lines(entry.heading(), Style.ENTRY, room);
        String line = lines.get(0) + (lines.size() > 1 ? " …" : "");
        sheets.write(line, Style.ENTRY, Sheets.LEFT + indent, sheets.y());
        sheets.writeRight(String.valueOf(number), Style.ENTRY, Sheets.LEFT + Sheets.WIDTH, sheets.y());
    }

    /** The pages were added at the end; they belong behind the title page. */
    private void move(List<PDPage> pages) {
        PDPage before = document.getPage(0);
        for (PDPage page : pages) {
            document.getPages().remove(page);
            document.getPages().insertAfter(page, before);
            before = page;
        }
    }

    static void outline(PDDocument document, List<Entry> entries) {
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        Deque<PDOutlineNode> open = new ArrayDeque<>(List.of(outline));
        for (Entry entry : entries) {
            while (open.size() > entry.level()) open.pop();
            PDOutlineItem item = item(entry);
            open.peek().addLast(item);
            open.push(item);
        }
    }

    private static PDOutlineItem item(Entry entry) {
        PDPageFitWidthDestination target = new PDPageFitWidthDestination();
        target.setPage(entry.page());
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(entry.heading());
        item.setDestination(target);
        return item;
    }
}
