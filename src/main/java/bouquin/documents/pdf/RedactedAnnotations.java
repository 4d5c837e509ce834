package bouquin.documents.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** What lies on a page at a box: links go, remarks lose their words, and their drawings what stands in the box. */
final class RedactedAnnotations {
    private static final Set<String> THAT_GO = Set.of("Link", "Popup", "Redact");
    private static final List<String> WORDS =
            List.of("Contents", "RC", "T", "Subj", "DS", "DA", "NM", "Popup", "Measure");
    private static final double MOST = 0.6;

    private final PDPage page;
    private final Boxes boxes;

    RedactedAnnotations(PDPage page, Boxes boxes) {
        this.page = page;
        this.boxes = boxes;
    }

    /** @param content that has read the page */
    void redact(RedactedContent content) throws IOException {
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (all == null) return;
        for (int i = all.size() - 1; i >= 0; i--) {
            if (!(all.getObject(i) instanceof COSDictionary one)) continue;
            Rectangle2D area = area(one);
            if (area == null || !boxes.touch(area)) continue;
            if (goes(one, area)) {
                all.remove(i);
                one.clear(); // tags may still refer to it
            } else {
                redact(one, content);
            }
        }
    }

    static boolean touches(COSDictionary annotation, Boxes boxes) {
        Rectangle2D area = area(annotation);
        return area != null && boxes.touch(area);
    }

    private static Rectangle2D area(COSDictionary annotation) {
        COSArray numbers = annotation.getCOSArray(COSName.RECT);
        if (numbers == null || numbers.size() < 4) return null;
        PDRectangle box = new PDRectangle(numbers);
        return new Rectangle2D.Double(
                box.getLowerLeftX(),
                box.getLowerLeftY(),
                Math.max(0.1, box.getWidth()),
                Math.max(0.1, box.getHeight()));
    }

    private boolean goes(COSDictionary annotation, Rectangle2D area) {
        double covered = boxes.all().stream()
                .map(box -> box.createIntersection(area))
                .filter(common -> common.getWidth() > 0 && common.getHeight() > 0)
                .mapToDouble(common -> common.getWidth() * common.getHeight())
                .sum();
        return THAT_GO.contains(annotation.getNameAsString(COSName.SUBTYPE))
                || covered >= MOST * area.getWidth() * area.getHeight();
    }

    private void redact(COSDictionary annotation, RedactedContent content) throws IOException {
        WORDS.forEach(key -> annotation.removeItem(COSName.getPDFName(key)));
        PDAnnotation drawn = PDAnnotation.createAnnotation(annotation);
        PDAppearanceStream appearance = drawn.getNormalAppearanceStream();
        annotation.removeItem(COSName.AP);
        if (appearance == null) return;
        ContentFrame frame = content.ofAppearance(drawn, appearance);
        PDResources resources = appearance.getResources();
        COSDictionary before = resources == null ? new COSDictionary() : resources.getCOSObject();
        COSStream left = frame.form(appearance.getCOSObject(), before);
        COSDictionary looks = new COSDictionary();
        looks.setItem(COSName.N, left);
        annotation.setItem(COSName.AP, looks);
        annotation.removeItem(COSName.AS);
    }
}
