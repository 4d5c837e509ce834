package bouquin.documents.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Draws the fields of a page as they look into its content, behind all that it has, and takes them off. */
final class Widgets {
    private static final COSName WIDGET = COSName.getPDFName("Widget");
    private static final int HIDDEN = 2, NO_VIEW = 32;

    private final PDDocument document;
    private final PDPage page;
    /** For appearances that brought none, as forms share theirs; may be null. */
    private final COSDictionary resources;

    private final List<COSStream> appearances = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    Widgets(PDDocument document, PDPage page, COSDictionary resources) {
        this.document = document;
        this.page = page;
        this.resources = resources;
    }

    /** Fields that are only for printing are left to be frozen: drawn, they would be seen. */
    void intoPage() throws IOException {
        if (!(page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray all)) return;
        for (int i = 0; i < all.size(); i++)
            if (isWidget(all.get(i))) {
                COSDictionary widget = dictionary(all.get(i));
                if (has(widget, NO_VIEW) && !has(widget, HIDDEN)) continue;
                if (!has(widget, HIDDEN)) note(widget);
                all.remove(i--);
            }
        if (!appearances.isEmpty()) PageContent.append(document, page, appearances, places);
    }

    static boolean isWidget(COSBase annotation) {
        COSDictionary one = dictionary(annotation);
        return one != null && WIDGET.equals(one.getCOSName(COSName.SUBTYPE));
    }

    /** Null when it is none. */
    static COSDictionary dictionary(COSBase value) {
        COSBase direct = value instanceof COSObject reference ? reference.getObject() : value;
        return direct instanceof COSDictionary one ? one : null;
    }

    private static boolean has(COSDictionary widget, int flag) {
        return (widget.getInt(COSName.F, 0) & flag) != 0;
    }

    /** ISO 32000-1, 12.5.5, algorithm 8.1. */
    private void note(COSDictionary widget) {
        COSStream appearance = FieldAppearances.current(widget);
        if (appearance == null || !(widget.getDictionaryObject(COSName.RECT) instanceof COSArray sides)) return;
        Rectangle2D box = box(appearance);
        Rectangle2D rect = rectangle(new PDRectangle(sides));
        if (box.isEmpty() || rect.isEmpty()) return;
        AffineTransform place = AffineTransform.getTranslateInstance(rect.getX(), rect.getY());
        place.scale(rect.getWidth() / box.getWidth(), rect.getHeight() / box.getHeight());
        place.translate(-box.getX(), -box.getY());
        places.add(Numbers.matrix(place));
        appearances.add(drawable(appearance, widget));
    }

    private static Rectangle2D box(COSStream appearance) {
        if (!(appearance.getDictionaryObject(COSName.BBOX) instanceof COSArray sides)) return new Rectangle2D.Double();
        AffineTransform own = Matrix.createMatrix(appearance.getDictionaryObject(COSName.MATRIX))
                .createAffineTransform();
        return own.createTransformedShape(rectangle(new PDRectangle(sides))).getBounds2D();
    }

    private static Rectangle2D rectangle(PDRectangle box) {
        return new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    private COSStream drawable(COSStream appearance, COSDictionary widget) {
        appearance.setItem(COSName.TYPE, COSName.XOBJECT);
        appearance.setItem(COSName.SUBTYPE, COSName.FORM);
        if (!appearance.containsKey(COSName.RESOURCES) && resources != null)
            appearance.setItem(COSName.RESOURCES, resources);
        if (widget.containsKey(COSName.OC)) appearance.setItem(COSName.OC, widget.getItem(COSName.OC));
        return appearance;
    }
}
