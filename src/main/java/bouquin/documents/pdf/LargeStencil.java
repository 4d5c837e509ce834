package bouquin.documents.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Shrinks a one-bit mask of very many pixels while it is read. PDFBox makes four bytes of each pixel first, which does
 * not fit into a worker.
 */
final class LargeStencil {
    private static final int PIXELS_MIN = 16_000_000;
    /** Wide enough for any preview. */
    private static final int WIDTH_AIMED_AT = 1_600;

    private LargeStencil() {}

    static boolean is(PDImage image) {
        return image.isStencil() && (long) image.getWidth() * image.getHeight() >= PIXELS_MIN;
    }

    /** The mask in one colour, transparent where nothing is painted. */
    static BufferedImage read(PDImage image, int rgb) throws IOException {
        int factor = Math.max(1, image.getWidth() / WIDTH_AIMED_AT);
        int width = image.getWidth() / factor;
        int height = Math.max(1, image.getHeight() / factor);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        byte[] row = new byte[(image.getWidth() + 7) / 8];
        boolean paintsOnes = paintsOnes(image.getDecode());
        try (InputStream rows = image.createInputStream()) {
            for (int y = 0; y < height; y++) paint(small, y, sums(rows, row, width, factor), factor, paintsOnes, rgb);
        }
        return small;
    }

    private static boolean paintsOnes(COSArray decode) {
        return decode != null
                && decode.size() > 0
                && decode.getObject(0) instanceof COSNumber first
                && first.intValue() == 1;
    }

    private static int[] sums(InputStream rows, byte[] row, int width, int factor) throws IOException {
        int[] ones = new int[width];
        for (int line = 0; line < factor; line++) {
            rows.readNBytes(row, 0, row.length);
            for (int x = 0; x < width * factor; x++) ones[x / factor] += row[x >> 3] >> 7 - (x & 7) & 1;
        }
        return ones;
    }

    private static void paint(BufferedImage small, int y, int[] ones, int factor, boolean paintsOnes, int rgb) {
        int all = factor * factor;
        for (int x = 0; x < ones.length; x++) {
            int painted = paintsOnes ? ones[x] : all - ones[x];
            small.setRGB(x, y, painted * 255 / all << 24 | rgb & 0xffffff);
        }
    }
}
