package bouquin.documents.pdf;

import bouquin.documents.Examination;
import bouquin.documents.ExaminedPage;
import bouquin.kernel.Rejected;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads what a leaked file says by itself: text and shift of each page, and its metadata. */
final class Examining {
    private static final int TEXT_MAX = 20_000;
    private static final int TEXT_OF_ALL_MAX = 4_000_000;
    private static final int ABOUT_MAX = 300;

    private Examining() {}

    static Examination run(Ask ask, Pages progress, Runnable spoil) throws IOException {
        try (PDDocument document = Leaked.open(Path.of(ask.source()), ask.pagesMax())) {
            TextScan scan = new TextScan(ask, progress, spoil);
            scan.read(document);
            return new Examination(pages(document, ask, scan, progress), about(document), scan.incomplete());
        } catch (Rejected | Deadline.Passed refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw Refusals.broken();
        }
    }

    private static List<ExaminedPage> pages(PDDocument document, Ask ask, TextScan scan, Pages progress) {
        EdgeReading edges = new EdgeReading(document, Deadline.inMillis(ask.millis() / 2));
        List<ExaminedPage> pages = new ArrayList<>();
        int kept = 0;
        for (PDPage page : document.getPages()) {
            int number = pages.size() + 1;
            boolean skipped = ask.skip().contains(number);
            String text = Words.clean(scan.text(number));
            text = text.substring(0, Math.min(text.length(), Math.min(TEXT_MAX, TEXT_OF_ALL_MAX - kept)));
            kept += text.length();
            progress.progress(number - 1, document.getNumberOfPages());
            String seen = skipped ? "" : edges.read(number, text);
            pages.add(new ExaminedPage(
                    number, text, seen, skipped ? null : BlindShift.of(page).orElse(null)));
        }
        return pages;
    }

    private static Map<String, String> about(PDDocument document) {
        Map<String, String> about = new TreeMap<>();
        COSDictionary information = document.getDocumentInformation().getCOSObject();
        for (COSName name : information.keySet())
            if (information.getDictionaryObject(name) instanceof COSString value && about.size() < 20)
                about.put(cut(name.getName()), cut(value.getString()));
        return about;
    }

    private static String cut(String text) {
        String clean = Words.line(text);
        return clean.substring(0, Math.min(clean.length(), ABOUT_MAX));
    }
}
