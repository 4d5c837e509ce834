package bouquin.documents.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws a page within a time, which is looked at before every operator, and within the heap of a worker. */
final class BoundedDrawer extends PageDrawer {
    /** Of an image as it is unpacked; JPEG is not, as it shrinks while it is read. */
    private static final long UNPACKED_BYTES_MAX = 200L << 20;

    private final Deadline deadline;
    private double tallestLetter;

    BoundedDrawer(PageDrawerParameters parameters, Deadline deadline) throws IOException {
        super(parameters);
        this.deadline = deadline;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector width) throws IOException {
        tallestLetter = Math.max(tallestLetter, Math.hypot(place.getShearX(), place.getScaleY()));
        super.showGlyph(place, font, code, width);
    }

    /** Size of the largest type that was drawn, in units of the page. */
    double tallestLetter() {
        return tallestLetter;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        if (image instanceof PDImageXObject object) UnpackedJpx.of(object);
        if (LargeStencil.is(image)) drawSmall(image);
        else if (unpackedBytes(image) > UNPACKED_BYTES_MAX) throw new ImageTooLarge();
        else drawWhole(image);
    }

    private void drawWhole(PDImage image) throws IOException {
        PlainSamples.of(image);
        super.drawImage(image);
    }

    private void drawSmall(PDImage image) throws IOException {
        int rgb = getNonStrokingPaint() instanceof Color color ? color.getRGB() : 0;
        BufferedImage small = LargeStencil.read(image, rgb);
        AffineTransform place =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        place.scale(1.0 / small.getWidth(), -1.0 / small.getHeight());
        place.translate(0, -small.getHeight());
        Graphics2D pen = getGraphics();
        setClip();
        pen.drawImage(small, place, null);
    }

    private static long unpackedBytes(PDImage image) throws IOException {
        if ("jpg".equals(image.getSuffix())) return 0;
        long samples = (long) image.getWidth() * image.getHeight();
        int bits = Math.max(1, image.getBitsPerComponent());
        int components = bits == 1 ? 1 : image.getColorSpace().getNumberOfComponents();
        return samples * components * bits / 8;
    }

    /** Unchecked, as PDFBox goes on after an IOException and the page would lack its picture. */
    static final class ImageTooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
