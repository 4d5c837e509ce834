package bouquin.documents.pdf;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Makes forms plain: what was filled in stays visible, fields and signatures go. */
final class Forms {
    private static final COSName NEEDS_RENDERING = COSName.getPDFName("NeedsRendering");
    private static final COSName WIDGET = COSName.getPDFName("Widget");
    private static final COSName STAMP = COSName.getPDFName("Stamp");
    /** What makes an annotation a field; the appearance is not among them. */
    private static final Set<String> OF_FIELDS = Set.of(
            "FT", "T", "TU", "TM", "Ff", "V", "DV", "Kids", "MK", "DA", "Q", "DS", "RV", "Opt", "MaxLen", "A", "AA",
            "Lock", "SV", "Parent");

    private static final int PRINTED_AND_LOCKED = 4 | 64 | 128;

    private Forms() {}

    /**
     * @return whether the file was signed
     * @throws bouquin.kernel.Rejected when the pages are only a placeholder for a form that Adobe's reader would draw
     */
    static boolean takeOff(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        boolean signed = isSigned(document) || catalog.containsKey(COSName.PERMS);
        if (form != null) flatten(form, catalog.getBoolean(NEEDS_RENDERING, false));
        catalog.removeItem(COSName.ACRO_FORM);
        for (PDPage page : document.getPages()) freeze(page.getCOSObject().getCOSArray(COSName.ANNOTS));
        return signed;
    }

    private static boolean isSigned(PDDocument document) {
        try {
            return !document.getSignatureDictionaries().isEmpty();
        } catch (RuntimeException oddFields) {
            return false;
        }
    }

    private static void flatten(PDAcroForm form, boolean needsRendering) {
        if (form.hasXFA() && (needsRendering || form.getFields().isEmpty())) throw Refusals.dynamicForm();
        form.setXFA(null);
        try {
            form.flatten(form.getFields(), form.getNeedAppearances());
        } catch (IOException | RuntimeException oddFields) {
            // what is left is frozen as it is
        }
    }

    /** Fields that could not be drawn into their page become locked stamps with the same appearance. */
    private static void freeze(COSArray annotations) {
        if (annotations == null) return;
        for (int i = 0; i < annotations.size(); i++)
            if (annotations.getObject(i) instanceof COSDictionary one && WIDGET.equals(one.getCOSName(COSName.SUBTYPE)))
                freeze(one);
    }

    private static void freeze(COSDictionary widget) {
        OF_FIELDS.forEach(key -> widget.removeItem(COSName.getPDFName(key)));
        widget.setItem(COSName.SUBTYPE, STAMP);
        widget.setInt(COSName.F, widget.getInt(COSName.F, 0) | PRINTED_AND_LOCKED);
    }
}
