package bouquin.documents.pdf;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first, a middle and the last page look as before, apart from the footer. */
final class SameImages {
    private static final double PIXELS_PER_POINT = 60 / 72.0;
    private static final double PIXELS_MAX = 900;
    private static final int BLEED = 2;

    private SameImages() {}

    static List<String> doubts(PDDocument before, PDDocument after, List<PageFrame> frames) throws IOException {
        int pages = before.getNumberOfPages();
        SortedSet<Integer> looked = new TreeSet<>(List.of(0, pages / 2, pages - 1));
        PDFRenderer rendererBefore = new PDFRenderer(before), rendererAfter = new PDFRenderer(after);
        for (int page : looked) {
            float scale = scale(frames.get(page));
            BufferedImage was = rendererBefore.renderImage(page, scale, ImageType.RGB);
            BufferedImage is = rendererAfter.renderImage(page, scale, ImageType.RGB);
            if (!equal(was, is, footer(frames.get(page), scale, was.getHeight())))
                return List.of("page " + (page + 1) + " looks different");
        }
        return List.of();
    }

    private static float scale(PageFrame frame) {
        double longer = Math.max(frame.width(), frame.height());
        return (float) Math.min(PIXELS_PER_POINT, PIXELS_MAX / longer);
    }

    private static Rectangle footer(PageFrame frame, double scale, int imageHeight) {
        Rectangle2D place = frame.place();
        Rectangle2D onImage = new Rectangle2D.Double(
                place.getX() * scale,
                imageHeight - place.getMaxY() * scale,
                place.getWidth() * scale,
                place.getHeight() * scale);
        Rectangle pixels = onImage.getBounds();
        pixels.grow(BLEED, BLEED);
        return pixels;
    }

    private static boolean equal(BufferedImage was, BufferedImage is, Rectangle except) {
        if (was.getWidth() != is.getWidth() || was.getHeight() != is.getHeight()) return false;
        for (int y = 0; y < was.getHeight(); y++)
            for (int x = 0; x < was.getWidth(); x++)
                if (was.getRGB(x, y) != is.getRGB(x, y) && !except.contains(x, y)) return false;
        return true;
    }
}
