package bouquin.documents.pdf;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The first, a middle and the last page look as before, apart from the footer. A page that takes long to draw, or more memory than
 * there is, is not looked at: that its objects are the same was compared before.
 */
final class SameImages {
    private static final double PIXELS_PER_POINT = 60 / 72.0;
    private static final double PIXELS_MAX = 900;
    private static final int BLEED = 2;
    private static final long PAGE_MILLIS_MAX = 2_500;

    private SameImages() {}

    static List<String> doubts(PDDocument before, PDDocument after, List<PageFrame> frames) throws IOException {
        int pages = before.getNumberOfPages();
        SortedSet<Integer> looked = new TreeSet<>(List.of(0, pages / 2, pages - 1));
        PageImages imagesBefore = new PageImages(before), imagesAfter = new PageImages(after);
        for (int page : looked)
            if (!looksAsBefore(page + 1, imagesBefore, imagesAfter, frames.get(page)))
                return List.of("page " + (page + 1) + " looks different");
        return List.of();
    }

    private static boolean looksAsBefore(int page, PageImages before, PageImages after, PageFrame frame)
            throws IOException {
        int width = Math.max(1, (int) (frame.width() * scale(frame)));
        try {
            BufferedImage was = before.draw(page, width, Deadline.inMillis(PAGE_MILLIS_MAX));
            BufferedImage is = after.draw(page, width, Deadline.inMillis(2 * PAGE_MILLIS_MAX));
            return equal(was, is, footer(frame, was));
        } catch (Deadline.Passed | BoundedDrawer.ImageTooLarge tooMuch) {
            return true;
        }
    }

    private static double scale(PageFrame frame) {
        return Math.min(PIXELS_PER_POINT, PIXELS_MAX / Math.max(frame.width(), frame.height()));
    }

    private static Rectangle footer(PageFrame frame, BufferedImage image) {
        Rectangle2D place = frame.place();
        double scale = image.getWidth() / frame.width();
        Rectangle2D onImage = new Rectangle2D.Double(
                place.getX() * scale,
                image.getHeight() - place.getMaxY() * scale,
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
