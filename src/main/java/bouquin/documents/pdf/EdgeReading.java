package bouquin.documents.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the edges of pages that are only a picture, where a mark stands: by tesseract, when it is installed. */
final class EdgeReading {
    private static final int TEXT_MIN = 40;
    private static final int PAGES_MAX = 12;
    private static final float DPI = 300;
    private static final double EDGE = 0.06;
    private static final int SIDE_MAX = 1_500;
    private static final int SECONDS_MAX = 10;

    private final PDDocument document;
    private final Deadline deadline;
    private int pagesRead;

    EdgeReading(PDDocument document, Deadline deadline) {
        this.document = document;
        this.deadline = deadline;
    }

    /** What stands at the foot and head of the page; "" when it has text of its own or nothing can be read. */
    String read(int page, String text) {
        if (text.length() >= TEXT_MIN || pagesRead == PAGES_MAX || deadline.hasPassed()) return "";
        if (!Tool.TESSERACT.installed()) return "";
        pagesRead++;
        try {
            return read(draw(page - 1));
        } catch (IOException | RuntimeException unreadable) {
            return "";
        }
    }

    private BufferedImage draw(int index) throws IOException {
        PDRectangle box = document.getPage(index).getCropBox();
        float fitting = SIDE_MAX / Math.max(box.getWidth(), box.getHeight()) * DPI;
        PDFRenderer renderer = new PDFRenderer(document) {
            @Override
            protected org.apache.pdfbox.rendering.PageDrawer createPageDrawer(
                    org.apache.pdfbox.rendering.PageDrawerParameters parameters) throws IOException {
                return new BoundedDrawer(parameters, deadline);
            }
        };
        return renderer.renderImageWithDPI(index, Math.min(DPI, fitting), ImageType.GRAY);
    }

    private static String read(BufferedImage page) throws IOException {
        int height = Math.max(1, (int) (page.getHeight() * EDGE));
        String foot = words(page.getSubimage(0, page.getHeight() - height, page.getWidth(), height));
        return foot + "\n" + words(page.getSubimage(0, 0, page.getWidth(), height));
    }

    private static String words(BufferedImage strip) throws IOException {
        Path picture = Files.createTempFile("edge", ".png");
        Path out = Files.createTempFile("edge", ".txt");
        try {
            ImageIO.write(strip, "png", picture.toFile());
            boolean done = Tool.TESSERACT.run(List.of(picture.toString(), "stdout", "--psm", "6"), out, SECONDS_MAX);
            return done ? Words.clean(Files.readString(out)) : "";
        } finally {
            Files.deleteIfExists(picture);
            Files.deleteIfExists(out);
        }
    }
}
