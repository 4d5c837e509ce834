package bouquin.documents.pdf;

import bouquin.documents.Mark;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The holder's name and the purchase code can be read as text on every page. */
final class LegibleMark {
    private LegibleMark() {}

    static List<String> doubts(PDDocument document, Mark mark) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setShouldSeparateByBeads(false);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = compact(stripper.getText(document));
            if (!text.contains(compact(mark.holder())) || !text.contains(compact(mark.code())))
                return List.of("the mark can't be read on page " + page);
        }
        return List.of();
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "");
    }
}
