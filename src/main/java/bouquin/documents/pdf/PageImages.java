package bouquin.documents.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.rendering.RenderDestination;

/** Draws pages of one document, each within a time that is looked at before every operator. */
final class PageImages {
    /** A page is drawn narrower than asked for when it would become taller than this many times the width. */
    private static final int HEIGHT_PER_WIDTH_MAX = 4;

    /** Of a page without text, which may be a picture of text: pixels of a destroyed page. */
    private static final double LETTER_OF_A_SCAN = 4;

    private static final Color LINE_OF_A_BLANK_SHEET = new Color(0xd8d8d8);

    private final PDDocument document;
    private final Renderer renderer;

    PageImages(PDDocument document) {
        this.document = document;
        this.renderer = new Renderer(document);
    }

    int count() {
        return document.getNumberOfPages();
    }

    /**
     * @param page from 1
     * @param width in pixels
     * @throws Deadline.Passed when the page is not done by then
     */
    BufferedImage draw(int page, int width, Deadline deadline) throws IOException {
        renderer.deadline = deadline;
        return renderer.renderImage(page - 1, scale(page, width), ImageType.RGB, RenderDestination.VIEW);
    }

    /**
     * Draws a page so small that it can't be read, and destroys what is left of it.
     *
     * @throws Deadline.Passed as {@link #draw}
     */
    BufferedImage destroyed(int page, Deadline deadline) throws IOException {
        return destroyed(page, draw(page, Destroyed.WIDTH, deadline));
    }

    /** The same of the page that was drawn last. @param drawn at any size */
    BufferedImage destroyed(int page, BufferedImage drawn) {
        BufferedImage tiny = Pixels.scaled(drawn, Destroyed.WIDTH);
        double letter = renderer.drawer.tallestLetter() * scale(page, Destroyed.WIDTH);
        return Destroyed.of(tiny, letter == 0 ? LETTER_OF_A_SCAN : letter);
    }

    /** A small sheet with grey lines, for a page of which nothing is to be seen. */
    BufferedImage blank(int page) {
        float scale = scale(page, Destroyed.WIDTH);
        PDRectangle box = seen(page);
        int width = Math.max(1, (int) (box.getWidth() * scale));
        int height = Math.max(1, (int) (box.getHeight() * scale));
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(LINE_OF_A_BLANK_SHEET);
        for (int y = height / 8; y < height * 7 / 8; y += 3) pen.fillRect(width / 8, y, width * 3 / 4, 1);
        pen.dispose();
        return sheet;
    }

    private float scale(int page, int width) {
        PDRectangle box = seen(page);
        return Math.min(width / box.getWidth(), (float) width * HEIGHT_PER_WIDTH_MAX / box.getHeight());
    }

    private PDRectangle seen(int page) {
        return seen(document.getPage(page - 1));
    }

    /** The visible part of a page as it is turned. */
    static PDRectangle seen(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean upright = page.getRotation() % 180 == 0;
        return upright ? box : new PDRectangle(box.getHeight(), box.getWidth());
    }

    private static final class Renderer extends PDFRenderer {
        private Deadline deadline;
        private BoundedDrawer drawer;

        Renderer(PDDocument document) {
            super(document);
            setSubsamplingAllowed(true);
            setRenderingHints(new RenderingHints(Map.of(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR,
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                    RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_SPEED)));
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            drawer = new BoundedDrawer(parameters, deadline);
            return drawer;
        }
    }
}
