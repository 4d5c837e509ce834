package bouquin.documents.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a mark says can be read as text on every page. */
final class LegibleMark {
    private LegibleMark() {}

    static List<String> doubts(PDDocument document, String... words) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setShouldSeparateByBeads(false);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = compact(stripper.getText(document));
            for (String word : words)
                if (!text.contains(compact(word))) return List.of("the mark can't be read on page " + page);
        }
        return List.of();
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "");
    }
}
