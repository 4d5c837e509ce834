package bouquin.journeys;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.text.PDFTextStripper;

/** A document that somebody in a story has written. */
final class Booklet {
    private static final String LINE =
            "On the quays of the Seine the green boxes open four days a week, and each seller";

    private Booklet() {}

    /** A PDF of six pages, each with a heading and thirty lines. */
    static Path written(String title) {
        return written(title, 6);
    }

    static Path written(String title, int pages) {
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) page(document, title, page);
            Path file = Files.createTempFile("booklet", ".pdf");
            document.save(file.toFile());
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same with a picture that can't be compressed: about 3 MB. */
    static Path illustrated(String title) {
        Random random = new Random(title.hashCode());
        BufferedImage noise = new BufferedImage(1000, 1000, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1_000_000; i++) noise.setRGB(i % 1000, i / 1000, random.nextInt());
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= 4; page++) page(document, title, page);
            PDPage page = document.getPage(3);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.drawImage(LosslessFactory.createFromImage(document, noise), 64, 40, 120, 120);
            }
            Path file = Files.createTempDirectory("illustrated").resolve(title.replace(" ", "-") + ".pdf");
            document.save(file.toFile());
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All that can be read in a PDF. */
    static String text(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void page(PDDocument document, String title, int number) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setLeading(18);
            content.newLineAtOffset(64, 760);
            content.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 20);
            content.showText(number == 1 ? title : "Chapter " + number);
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            for (int line = 1; line <= 30; line++) {
                content.newLine();
                content.showText(LINE + " knows " + number * line + " readers.");
            }
            content.endText();
        }
    }
}
