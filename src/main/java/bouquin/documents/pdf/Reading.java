package bouquin.documents.pdf;

import bouquin.documents.Heading;
import bouquin.documents.PageText;
import bouquin.documents.Press;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Reads a disarmed document: what it says, how it is divided, what it might be called. */
final class Reading {
    /** Of all pages together: a novel has half a million. */
    private static final int CHARACTERS_MAX = 2_000_000;

    private Reading() {}

    static Read run(Ask ask, Pages progress, Runnable spoil) throws IOException {
        try (PDDocument document = Opening.open(Path.of(ask.folder()).resolve(Press.DISARMED))) {
            TextScan scan = new TextScan(ask, progress, spoil);
            scan.read(document);
            return summed(document, scan);
        }
    }

    private static Read summed(PDDocument document, TextScan scan) {
        List<PageText> pages = new ArrayList<>();
        int kept = 0;
        boolean cut = scan.incomplete();
        for (PDPage page : document.getPages()) {
            String text = Words.clean(scan.text(pages.size() + 1));
            int room = Math.min(text.length(), CHARACTERS_MAX - kept);
            cut |= room < text.length();
            pages.add(page(pages.size() + 1, page, text, room, scan));
            kept += room;
        }
        List<Line> lines = scan.lines();
        float body = Headings.bodySize(lines);
        List<Heading> headings = Headings.of(document, lines, body);
        String title = Titles.of(document.getDocumentInformation(), lines);
        String language = Language.of(pages);
        LocalDate dated = Dates.of(document.getDocumentInformation(), Clock.systemUTC());
        return new Read(language, title, Summary.of(lines, body), pages, headings, scan.hints(language), cut, dated);
    }

    private static PageText page(int number, PDPage page, String text, int room, TextScan scan) {
        PDRectangle box = PageImages.seen(page);
        float unit = page.getUserUnit();
        return new PageText(
                number,
                box.getWidth() * unit,
                box.getHeight() * unit,
                Words.count(text),
                scan.figures(number),
                text.substring(0, room));
    }
}
