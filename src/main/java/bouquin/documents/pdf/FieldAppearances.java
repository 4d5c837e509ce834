package bouquin.documents.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDFieldFactory;

/**
 * Gives each field a look that has none, or one that its form calls outdated. Every widget is taken for a field of its own with all
 * that it inherits, so that trees of fields that are broken or run in circles don't matter.
 */
final class FieldAppearances {
    private static final List<COSName> INHERITED =
            List.of(COSName.FT, COSName.V, COSName.FF, COSName.DA, COSName.Q, COSName.MAX_LEN, COSName.OPT, COSName.I);
    private static final int DEPTH_MAX = 32;
    private static final int PASSWORD = 1 << 13, PUSH_BUTTON = 1 << 16;
    private static final int MULTILINE = 1 << 12;
    private static final double LINE_HEIGHT = 1.2;
    private static final Pattern TYPE_SIZE = Pattern.compile("/\\S+\\s+(\\d{1,4}(?:\\.\\d{1,4})?)\\s+Tf");
    private static final Set<String> WITH_TEXT = Set.of("Tx", "Ch");

    private final PDDocument document;
    private final PDAcroForm form;
    private final FieldFonts fonts;

    FieldAppearances(PDDocument document, PDAcroForm form) {
        this.document = document;
        this.form = form;
        this.fonts = new FieldFonts(document, form);
    }

    void complete() throws IOException {
        for (PDPage page : document.getPages())
            if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray all)
                for (COSBase one : all.toList()) if (Widgets.isWidget(one)) complete(Widgets.dictionary(one));
    }

    /** How a field looks now; null when it has no look. */
    static COSStream current(COSDictionary widget) {
        if (!(widget.getDictionaryObject(COSName.AP) instanceof COSDictionary looks)) return null;
        COSBase normal = looks.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream one) return one;
        if (!(normal instanceof COSDictionary states)) return null;
        return states.getDictionaryObject(state(widget)) instanceof COSStream one ? one : null;
    }

    private static COSName state(COSDictionary widget) {
        COSName state = widget.getCOSName(COSName.AS), value = widget.getCOSName(COSName.V);
        return state != null ? state : value != null ? value : COSName.Off;
    }

    private void complete(COSDictionary widget) throws IOException {
        inherit(widget);
        String kind = String.valueOf(widget.getNameAsString(COSName.FT));
        if (WITH_TEXT.contains(kind) && needsText(widget)) write(widget);
        boolean pressed = (widget.getInt(COSName.FF, 0) & PUSH_BUTTON) != 0;
        if (kind.equals("Btn") && !pressed && current(widget) == null) FieldBox.draw(document, widget, state(widget));
    }

    private static void inherit(COSDictionary widget) {
        widget.removeItem(COSName.KIDS);
        COSDictionary parent = widget.getCOSDictionary(COSName.PARENT);
        for (int depth = 0; parent != null && depth < DEPTH_MAX; depth++) {
            for (COSName key : INHERITED)
                if (!widget.containsKey(key) && parent.containsKey(key)) widget.setItem(key, parent.getItem(key));
            parent = parent.getCOSDictionary(COSName.PARENT);
        }
    }

    private boolean needsText(COSDictionary widget) {
        boolean secret = (widget.getInt(COSName.FF, 0) & PASSWORD) != 0;
        COSStream look = current(widget);
        return !secret && (look == null || form.getNeedAppearances() && !FieldText.isShown(widget, look));
    }

    /** In the field's own type, else in Helvetica, else in one with more letters; what can't be written stays as it was. */
    private void write(COSDictionary widget) throws IOException {
        COSBase before = widget.getItem(COSName.AP);
        fit(widget);
        if (written(widget)) return;
        for (String type : fonts.substitutes()) {
            widget.removeItem(COSName.AP);
            widget.setString(COSName.DA, "/" + type + " 0 Tf 0 g");
            if (written(widget)) return;
        }
        widget.setItem(COSName.AP, before);
    }

    /** Type that is too large for its field would be cut off; a size of 0 means that it is fitted. */
    private void fit(COSDictionary widget) {
        String look = widget.getString(COSName.DA, form.getDefaultAppearance());
        Matcher size = TYPE_SIZE.matcher(look);
        if (!size.find() || !(widget.getDictionaryObject(COSName.RECT) instanceof COSArray sides)) return;
        if (Double.parseDouble(size.group(1)) * LINE_HEIGHT <= new PDRectangle(sides).getHeight()) return;
        widget.setString(COSName.DA, look.substring(0, size.start(1)) + "0" + look.substring(size.end(1)));
        widget.setInt(COSName.FF, widget.getInt(COSName.FF, 0) & ~MULTILINE);
    }

    private boolean written(COSDictionary widget) {
        try {
            PDField field = PDFieldFactory.createField(form, widget, null);
            if (field != null) form.refreshAppearances(List.of(field));
            return field != null && current(widget) != null;
        } catch (IOException | RuntimeException noSuchTypeOrLetter) {
            return false;
        }
    }
}
