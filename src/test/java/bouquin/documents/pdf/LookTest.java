package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookTest {
    @TempDir
    Path folder;

    @Test
    void aPageLooksTheSameInEverySize() throws Exception {
        long[] small = looks(Look.WIDTH), large = looks(960);
        for (int page = 0; page < small.length; page++)
            assertTrue(Long.bitCount(small[page] ^ large[page]) <= 4, "page " + (page + 1));
    }

    @Test
    void pagesLookDifferent() throws Exception {
        long[] looks = looks(Look.WIDTH);
        assertTrue(Long.bitCount(looks[0] ^ looks[2]) > 12);
    }

    @Test
    void aBlankSheetLooksLikeNothing() {
        BufferedImage sheet = new BufferedImage(320, 450, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, 320, 450);
        pen.dispose();
        assertEquals(OptionalLong.empty(), Look.of(sheet));
        assertEquals(OptionalLong.empty(), Look.of(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)));
    }

    private long[] looks(int width) throws Exception {
        Path file = folder.resolve("book.pdf");
        new PdfTypesetter().typeset(Manuscripts.book(3), file);
        try (PDDocument document = Opening.open(file)) {
            PageImages images = new PageImages(document);
            long[] looks = new long[images.count()];
            for (int page = 1; page <= looks.length; page++)
                looks[page - 1] = Look.of(images.draw(page, width, Deadline.inMillis(60_000)))
                        .orElse(0); // the contents: three lines on a sheet
            return looks;
        }
    }
}
