package bouquin.documents.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Annotations that are content stay: notes, marks, drawings, links. What is left of fields, media and unknown kinds is their
 * picture, if they have one: a stamp that nobody can play.
 */
final class Annotations {
    private static final COSName STAMP = COSName.getPDFName("Stamp");
    /** Their icon only says that there was an attachment or a sound. */
    private static final Set<String> ICONS_ONLY = Set.of("FileAttachment", "Sound", "TrapNet");

    private static final Set<COSName> OF_STAMPS = Set.of(
            COSName.TYPE,
            COSName.SUBTYPE,
            COSName.RECT,
            COSName.AP,
            COSName.AS,
            COSName.F,
            COSName.NM,
            COSName.M,
            COSName.P,
            COSName.OC,
            COSName.CONTENTS,
            COSName.getPDFName("StructParent"));
    private static final int PRINTED_AND_LOCKED = 4 | 64 | 128;

    private Annotations() {}

    static void settle(PDDocument document) {
        for (PDPage page : document.getPages()) {
            COSDictionary own = page.getCOSObject();
            if (own.getDictionaryObject(COSName.ANNOTS) instanceof COSArray all) settle(all);
            else own.removeItem(COSName.ANNOTS);
        }
    }

    private static void settle(COSArray annotations) {
        for (int i = annotations.size() - 1; i >= 0; i--)
            if (!(annotations.getObject(i) instanceof COSDictionary one) || !stays(one)) annotations.remove(i);
    }

    private static boolean stays(COSDictionary annotation) {
        if (annotation instanceof COSStream) return false;
        if (Allowed.isAnnotation(annotation)) return true;
        if (!isPicture(annotation)) return false;
        freeze(annotation);
        return true;
    }

    private static boolean isPicture(COSDictionary annotation) {
        return !ICONS_ONLY.contains(String.valueOf(annotation.getNameAsString(COSName.SUBTYPE)))
                && annotation.getDictionaryObject(COSName.AP) instanceof COSDictionary
                && annotation.getDictionaryObject(COSName.RECT) instanceof COSArray sides
                && new PDRectangle(sides).getWidth() > 0;
    }

    /** What the annotation was is forgotten; its appearance is not. */
    private static void freeze(COSDictionary annotation) {
        Allowed.only(OF_STAMPS, annotation);
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, STAMP);
        annotation.setInt(COSName.F, annotation.getInt(COSName.F, 0) | PRINTED_AND_LOCKED);
    }
}
