package bouquin.documents.pdf;

import bouquin.documents.Place;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The last resort: the page becomes an image of itself, with black boxes; its text is lost. */
final class RasterPage {
    private static final double PIXELS_PER_POINT = 200 / 72.0;
    private static final int WIDTH_MAX = 3_000;

    private RasterPage() {}

    /**
     * @param number from 1
     * @param before the document as it was
     * @throws bouquin.kernel.Rejected when it can't be drawn
     */
    static void replace(PDDocument document, int number, PDDocument before, List<Place> places, Deadline deadline)
            throws IOException {
        PageView view = PageView.of(before.getPage(number - 1));
        BufferedImage image = image(number, before, view, places, deadline);
        PDPage page = document.getPage(number - 1);
        COSDictionary drawings = new COSDictionary(), resources = new COSDictionary();
        drawings.setItem(COSName.getPDFName("Page"), stream(image));
        resources.setItem(COSName.XOBJECT, drawings);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.setContents(
                new PDStream(document, new ByteArrayInputStream(drawing(view).getBytes(StandardCharsets.US_ASCII))));
        page.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
        keepLinks(page, Boxes.of(places, view));
    }

    private static BufferedImage image(
            int number, PDDocument before, PageView view, List<Place> places, Deadline deadline) {
        try {
            int width = (int) Math.min(WIDTH_MAX, Math.max(1, view.width() * PIXELS_PER_POINT));
            BufferedImage image = new PageImages(before).draw(number, width, deadline);
            Graphics2D pen = image.createGraphics();
            pen.setColor(Color.BLACK);
            double across = image.getWidth() / view.width(), down = image.getHeight() / view.height();
            for (Place place : places) {
                int x = (int) Math.floor(place.x() * across), y = (int) Math.floor(place.y() * down);
                int right = (int) Math.ceil((place.x() + place.width()) * across);
                pen.fillRect(x, y, right - x, (int) Math.ceil((place.y() + place.height()) * down) - y);
            }
            pen.dispose();
            return image;
        } catch (IOException | RuntimeException undrawable) {
            if (undrawable instanceof Deadline.Passed late) throw late;
            throw Refusals.unredactable(number);
        }
    }

    private static COSStream stream(BufferedImage image) throws IOException {
        COSStream stream = new COSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, image.getWidth());
        stream.setInt(COSName.HEIGHT, image.getHeight());
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(Samples.jpeg(image));
        }
        return stream;
    }

    private static String drawing(PageView view) {
        AffineTransform place = new AffineTransform(view.toUser());
        place.concatenate(new AffineTransform(view.width(), 0, 0, -view.height(), 0, view.height()));
        return String.format(
                Locale.ROOT,
                "q %.5f %.5f %.5f %.5f %.5f %.5f cm /Page Do Q\n",
                place.getScaleX(),
                place.getShearY(),
                place.getShearX(),
                place.getScaleY(),
                place.getTranslateX(),
                place.getTranslateY());
    }

    /** Everything else that lies on the page is in the image already. */
    private static void keepLinks(PDPage page, Boxes boxes) {
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (all == null) return;
        for (int i = all.size() - 1; i >= 0; i--) {
            if (!(all.getObject(i) instanceof COSDictionary one)) continue;
            boolean stays =
                    "Link".equals(one.getNameAsString(COSName.SUBTYPE)) && !RedactedAnnotations.touches(one, boxes);
            if (stays) continue;
            all.remove(i);
            one.clear();
        }
    }
}
