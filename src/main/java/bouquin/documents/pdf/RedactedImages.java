package bouquin.documents.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Makes copies of images whose pixels below the boxes are gone from the data, and from their masks. */
final class RedactedImages {
    private static final Rectangle2D UNIT = new Rectangle2D.Double(0, 0, 1, 1);

    /** Of those that are drawn as blurred into each other. */
    private static final int PIXELS_AROUND = 3;

    /** What of an image’s dictionary does not depend on how its samples are packed, nor holds another picture of it. */
    private static final Set<COSName> KEPT = Set.of(
            COSName.INTERPOLATE,
            COSName.INTENT,
            COSName.OC,
            COSName.NAME,
            COSName.STRUCT_PARENT,
            COSName.getPDFName("SMaskInData"));

    static Shape square(Matrix place) {
        return place.createAffineTransform().createTransformedShape(UNIT);
    }

    /** Where the image changes: a coarse pixel that a box only brushes is gone as a whole. */
    static List<Rectangle2D> changed(PDImage image, Matrix place, Boxes boxes) {
        double across = place.getScalingFactorX() / image.getWidth(),
                down = place.getScalingFactorY() / image.getHeight();
        double pixels = PIXELS_AROUND * Math.max(across, down);
        return boxes.all().stream()
                .filter(box -> square(place).intersects(box))
                .map(box -> (Rectangle2D) new Rectangle2D.Double(
                        box.getX() - pixels,
                        box.getY() - pixels,
                        box.getWidth() + 2 * pixels,
                        box.getHeight() + 2 * pixels))
                .toList();
    }

    /**
     * @param before its dictionary, empty for an inline image
     * @param place from the unit square to user space
     * @return null when no box touches it
     * @throws Unsafe when it can't be unpacked
     */
    COSStream without(PDImage image, COSDictionary before, Matrix place, Boxes boxes) {
        if (!boxes.touch(square(place))) return null;
        try {
            AffineTransform toUnit = place.createAffineTransform().createInverse();
            List<Shape> holes =
                    boxes.all().stream().map(toUnit::createTransformedShape).toList();
            COSStream after = Samples.of(image).without(holes);
            for (COSName key : KEPT) if (before.containsKey(key)) after.setItem(key, before.getItem(key));
            if (image instanceof PDImageXObject whole) masks(whole, before, holes, after);
            return after;
        } catch (NoninvertibleTransformException | IOException | RuntimeException unreadable) {
            throw unreadable instanceof Unsafe unsafe ? unsafe : new Unsafe(unreadable);
        }
    }

    private static void masks(PDImageXObject image, COSDictionary before, List<Shape> holes, COSStream after)
            throws IOException {
        COSBase mask = before.getDictionaryObject(COSName.MASK);
        if (mask instanceof COSArray keyedColours) after.setItem(COSName.MASK, keyedColours);
        else if (mask != null) after.setItem(COSName.MASK, mask(image.getMask(), holes));
        if (before.getDictionaryObject(COSName.SMASK) != null)
            after.setItem(COSName.SMASK, mask(image.getSoftMask(), holes));
    }

    private static COSStream mask(PDImageXObject mask, List<Shape> holes) throws IOException {
        if (mask == null) throw new Unsafe("a mask that is no image");
        COSStream after = Samples.of(mask).without(holes);
        COSBase matte = mask.getCOSObject().getItem(COSName.getPDFName("Matte"));
        if (matte != null) after.setItem(COSName.getPDFName("Matte"), matte);
        if (mask.getInterpolate()) after.setBoolean(COSName.INTERPOLATE, true);
        return after;
    }
}
