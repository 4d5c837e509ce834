package bouquin.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Makes a document to measure with: text on every page, and a picture of noise that gives it its size. */
final class Paper {
    private static final int PICTURE_WIDTH = 400;

    private Paper() {}

    /** Arguments: the file to write, its pages, about how many bytes. */
    public static void main(String[] arguments) throws IOException {
        make(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    }

    static Path make(Path file, int pages, long bytes) throws IOException {
        Random random = new Random(pages);
        try (PDDocument document = new PDDocument()) {
            PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
            for (int i = 0; i < pages; i++) page(document, font, picture(document, random, (int) (bytes / pages)));
            document.save(file.toFile());
        }
        return file;
    }

    private static void page(PDDocument document, PDFont font, PDImageXObject picture) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(picture, 72, 72, 450, 200);
            content.beginText();
            content.setFont(font, 11);
            content.newLineAtOffset(72, 760);
            content.setLeading(13);
            for (int line = 0; line < 35; line++) {
                content.showText("Line " + line + " of a page that somebody has written, and that somebody else buys.");
                content.newLine();
            }
            content.endText();
        }
    }

    private static PDImageXObject picture(PDDocument document, Random random, int bytes) throws IOException {
        int height = Math.max(1, bytes / PICTURE_WIDTH);
        byte[] noise = new byte[PICTURE_WIDTH * height];
        random.nextBytes(noise);
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(noise);
        }
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, PICTURE_WIDTH);
        stream.setInt(COSName.HEIGHT, height);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return new PDImageXObject(new org.apache.pdfbox.pdmodel.common.PDStream(stream), null);
    }
}
