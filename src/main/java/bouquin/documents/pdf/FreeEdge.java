package bouquin.documents.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Chooses the edge for the mark, page by page: below, or above where the page's own text stands in the way. Words of both on one line
 * would be hard to read, and a text extractor would mix them.
 */
final class FreeEdge extends PDFTextStripper {
    private static final Logger LOG = Logger.getLogger(FreeEdge.class.getName());

    private PageFrame below;
    private Rectangle2D belowPlace;
    private Rectangle2D abovePlace;
    private boolean belowTaken;
    private boolean aboveTaken;

    private FreeEdge() {}

    /** The frame of each page. */
    static List<PageFrame> frames(PDDocument document) throws IOException {
        FreeEdge look = new FreeEdge();
        List<PageFrame> frames = new ArrayList<>();
        for (PDPage page : document.getPages()) frames.add(look.frame(document, page, frames.size() + 1));
        return frames;
    }

    /** Text that can't be read to its end counts as far as it was read. */
    private PageFrame frame(PDDocument document, PDPage page, int number) {
        below = PageFrame.of(page);
        belowPlace = withAir(below.place());
        abovePlace = withAir(below.atTop().place());
        belowTaken = false;
        aboveTaken = false;
        setStartPage(number);
        setEndPage(number);
        try {
            getText(document);
        } catch (IOException | RuntimeException unreadable) {
            LOG.log(Level.FINE, "text of page " + number, unreadable);
        }
        return belowTaken && !aboveTaken ? below.atTop() : below;
    }

    /** Nothing is kept: only where the glyph stands matters. */
    @Override
    protected void processTextPosition(TextPosition glyph) {
        Rectangle2D box = new Rectangle2D.Double(
                glyph.getX(),
                below.height() - glyph.getY(),
                Math.max(0.01, glyph.getWidth()),
                glyph.getHeight() + 0.01);
        belowTaken |= belowPlace.intersects(box);
        aboveTaken |= abovePlace.intersects(box);
    }

    private static Rectangle2D withAir(Rectangle2D place) {
        double air = place.getHeight() / 3;
        return new Rectangle2D.Double(place.getX(), place.getY() - air, place.getWidth(), place.getHeight() + 2 * air);
    }
}
