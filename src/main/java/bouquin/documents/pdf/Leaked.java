package bouquin.documents.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens a leaked file as strictly as one that is handed in. */
final class Leaked {
    private Leaked() {}

    /** @throws bouquin.kernel.Rejected when it can't be read or has no pages or too many */
    static PDDocument open(Path file, int pagesMax) throws IOException {
        PDDocument document = Opening.stranger(file);
        try {
            if (document.getDocument().getTrailer().getCOSDictionary(COSName.ROOT) == null) throw Refusals.broken();
            PageTree.flatten(document, pagesMax);
            return document;
        } catch (RuntimeException refused) {
            document.close();
            throw refused;
        }
    }
}
