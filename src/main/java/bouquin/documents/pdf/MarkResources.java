package bouquin.documents.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;

/** Adds the mark's font and form to the resources of pages, under names that nothing else there has. */
final class MarkResources {
    /** What the mark's font and form are called on a page. */
    record Names(String font, String form) {}

    private record Extended(COSDictionary resources, Names names) {}

    private final COSDictionary font;
    private final COSDictionary form;
    /** Pages that shared their resources go on sharing them. */
    private final Map<COSDictionary, Extended> extended = new IdentityHashMap<>();

    MarkResources(COSDictionary font, COSDictionary form) {
        this.font = font;
        this.form = form;
    }

    Names addTo(PDPage page) {
        COSBase found = PDPageTree.getInheritableAttribute(page.getCOSObject(), COSName.RESOURCES);
        COSDictionary own = found instanceof COSDictionary resources ? resources : new COSDictionary();
        Extended with = extended.computeIfAbsent(own, this::extend);
        page.getCOSObject().setItem(COSName.RESOURCES, with.resources());
        return with.names();
    }

    private Extended extend(COSDictionary own) {
        COSDictionary resources = new COSDictionary(own);
        String fontName = add(resources, COSName.FONT, "BqF", font);
        String formName = add(resources, COSName.XOBJECT, "BqN", form);
        return new Extended(resources, new Names(fontName, formName));
    }

    private static String add(COSDictionary resources, COSName kind, String wish, COSDictionary value) {
        COSDictionary present = resources.getCOSDictionary(kind);
        COSDictionary all = present == null ? new COSDictionary() : new COSDictionary(present);
        String name = wish;
        for (int i = 1; all.containsKey(COSName.getPDFName(name)); i++) name = wish + i;
        all.setItem(COSName.getPDFName(name), value);
        resources.setItem(kind, all);
        return name;
    }
}
