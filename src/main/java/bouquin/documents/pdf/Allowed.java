package bouquin.documents.pdf;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;

/** What the places that readers look at first may hold. Nothing else stays there, whatever it is called. */
final class Allowed {
    static final Set<COSName> IN_TRAILER = names("Root Info ID Size");
    static final Set<COSName> IN_CATALOG =
            names("Type Version Extensions Pages PageLabels Names Dests ViewerPreferences"
                    + " PageLayout PageMode Outlines Metadata StructTreeRoot MarkInfo Lang OutputIntents OCProperties");
    static final Set<COSName> IN_NAMES = Set.of(COSName.DESTS);
    static final Set<COSName> IN_PAGES = names("Type Parent LastModified Resources MediaBox CropBox BleedBox TrimBox"
            + " ArtBox BoxColorInfo Contents Rotate Group Dur Trans Annots Metadata StructParents ID PZ SeparationInfo"
            + " Tabs UserUnit VP OutputIntents");
    static final Set<COSName> IN_ACTIONS = names("Type S D SD URI IsMap N");
    static final Set<COSName> IN_DESTINATIONS = names("D SD");
    static final Set<COSName> ANNOTATIONS = names("Text Link FreeText Line Square Circle Polygon PolyLine Highlight"
            + " Underline Squiggly StrikeOut Stamp Caret Ink Popup PrinterMark Watermark Redact Projection");

    private Allowed() {}

    static boolean isAnnotation(COSDictionary annotation) {
        COSName kind = annotation.getCOSName(COSName.SUBTYPE);
        return kind != null && ANNOTATIONS.contains(kind);
    }

    /** What is said about a document is text, dates and names. */
    static boolean inInfo(COSBase value) {
        return value instanceof COSString || value instanceof COSName || value instanceof COSNumber;
    }

    static void only(Set<COSName> keys, COSDictionary dictionary) {
        for (COSName key : Set.copyOf(dictionary.keySet())) if (!keys.contains(key)) dictionary.removeItem(key);
    }

    private static Set<COSName> names(String words) {
        return Stream.of(words.split(" ")).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }
}
