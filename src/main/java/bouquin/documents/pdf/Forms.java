package bouquin.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Makes forms plain: what was filled in becomes part of the page, fields and signatures go. */
final class Forms {
    private static final COSName NEEDS_RENDERING = COSName.getPDFName("NeedsRendering");

    private Forms() {}

    /**
     * @return whether the file was signed
     * @throws bouquin.kernel.Rejected when the pages are only a placeholder for a form that Adobe's reader would draw
     */
    static boolean takeOff(PDDocument document) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        boolean signed = isSigned(document) || catalog.containsKey(COSName.PERMS);
        if (form != null) {
            refuseDynamic(form, catalog.getBoolean(NEEDS_RENDERING, false));
            new FieldAppearances(document, form).complete();
        }
        COSDictionary resources = form == null ? null : form.getCOSObject().getCOSDictionary(COSName.DR);
        for (PDPage page : document.getPages()) new Widgets(document, page, resources).intoPage();
        catalog.removeItem(COSName.ACRO_FORM);
        return signed;
    }

    private static boolean isSigned(PDDocument document) {
        try {
            return !document.getSignatureDictionaries().isEmpty();
        } catch (RuntimeException oddFields) {
            return false;
        }
    }

    private static void refuseDynamic(PDAcroForm form, boolean needsRendering) {
        if (form.hasXFA() && (needsRendering || form.getFields().isEmpty())) throw Refusals.dynamicForm();
    }
}
