package bouquin.documents.pdf;

import bouquin.documents.Press;
import bouquin.documents.Progress.Step;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.LogManager;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Takes a document of ours through every step of a worker, so that the JVM learns which classes a worker needs, see
 * {@link ClassArchive}. Its argument is a folder to work in.
 */
final class Rehearsal {
    private static final int PAGES = 4;
    private static final long MILLIS = 60_000;

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        LogManager.getLogManager().reset();
        Path folder = Path.of(arguments[0]), source = folder.resolve("source.pdf");
        write(source);
        Worker worker = new Worker(new PrintStream(OutputStream.nullOutputStream()));
        for (Step step : List.of(Step.CHECK, Step.SHOW, Step.READ, Step.HIDE, Step.PREPARE)) {
            Ask ask =
                    new Ask(step, source.toString(), folder.toString(), Set.of(1), Set.of(), 100, null, MILLIS, MILLIS);
            Wire.JSON.writeValueAsString(Wire.JSON.readValue(Wire.JSON.writeValueAsString(ask), Ask.class));
            Wire.JSON.writeValueAsString(worker.run(ask));
        }
        if (!Files.exists(folder.resolve(Press.MASTER)))
            throw new IllegalStateException("the rehearsal made no master");
    }

    private static void write(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDImageXObject picture =
                    JPEGFactory.createFromImage(document, new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB));
            for (int page = 1; page <= PAGES; page++) write(document, page, picture);
            document.save(file.toFile());
        }
    }

    private static void write(PDDocument document, int number, PDImageXObject picture) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            pen.drawImage(picture, 100, 100);
            for (int line = 0; line < 30; line++) {
                pen.beginText();
                pen.setFont(font, line == 0 ? 20 : 11);
                pen.newLineAtOffset(80, 760 - 18 * line);
                pen.showText(
                        line == 0
                                ? "Chapter " + number
                                : "The sea rises and falls twice a day, and so do its harbours.");
                pen.endText();
            }
        }
    }
}
