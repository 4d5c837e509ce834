package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Press;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestroyedTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsLostByTakingADestroyedPageDownAndUpAgain() throws IOException {
        new PdfTypesetter().typeset(Manuscripts.book(2), folder.resolve(Press.DISARMED));
        try (PDDocument document = Opening.open(folder.resolve(Press.DISARMED))) {
            PageImages pages = new PageImages(document);
            for (int page = 1; page <= pages.count(); page++) {
                double detail = detail(pages.destroyed(page, Deadline.inMillis(60_000)), 480);
                assertTrue(detail <= Destroyed.DETAIL_MAX / 2, "page " + page + ": " + detail);
            }
        }
    }

    @Test
    void aPageThatWasOnlyBlurredIsFoundOut() throws IOException {
        new PdfTypesetter().typeset(Manuscripts.book(2), folder.resolve(Press.DISARMED));
        Map<Integer, Double> details = new TreeMap<>();
        try (PDDocument document = Opening.open(folder.resolve(Press.DISARMED))) {
            PageImages pages = new PageImages(document);
            for (int width : new int[] {120, 240, 480}) {
                BufferedImage drawn = pages.draw(2, width, Deadline.inMillis(60_000));
                details.put(width, detail(drawn, 480));
            }
        }
        assertTrue(details.values().stream().allMatch(detail -> detail > Destroyed.DETAIL_MAX), details::toString);
    }

    /** A slide with one word across it: 40 pixels would be enough to read it. */
    @Test
    void largeLettersAreBlurredByTheirOwnSize() throws IOException {
        try (Papers papers = new Papers()) {
            papers.page("BT /Body 150 Tf 20 400 Td (Secret) Tj ET\n");
            PageImages pages = new PageImages(papers.document);
            BufferedImage drawn = pages.draw(1, Destroyed.WIDTH, Deadline.inMillis(60_000));
            BufferedImage destroyed = pages.destroyed(1, Deadline.inMillis(60_000));
            assertTrue(contrast(drawn) > 150, "it can be read as it was drawn: " + contrast(drawn));
            assertTrue(contrast(destroyed) < 25, "and not any more: " + contrast(destroyed));
        }
    }

    @Test
    void onlyATinyImageCanBeDestroyed() {
        BufferedImage large = new BufferedImage(480, 600, BufferedImage.TYPE_INT_RGB);
        assertThrows(IllegalArgumentException.class, () -> Destroyed.of(large, 1));
    }

    /** As readers get it. */
    private double detail(BufferedImage image, int width) throws IOException {
        Path file = folder.resolve("seen.jpg");
        Pixels.save(Pixels.enlarged(image, width), file, true);
        return Destroyed.detail(ImageIO.read(file.toFile()));
    }

    private static int contrast(BufferedImage image) {
        int greatest = 0;
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 1; x < image.getWidth(); x++)
                greatest = Math.max(greatest, Math.abs((image.getRGB(x, y) & 0xff) - (image.getRGB(x - 1, y) & 0xff)));
        return greatest;
    }
}
