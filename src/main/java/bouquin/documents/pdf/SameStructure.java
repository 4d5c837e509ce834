package bouquin.documents.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;

/**
 * Every object of a document is what it was: bookmarks, links, labels, tags, metadata, layers, annotations, boxes, fonts, images and each
 * byte of the pages' own content. Only the mark may be new: a stream at either end of a page's content, a font and a form to name.
 */
final class SameStructure {
    private static final Set<COSName> NOT_OF_THE_PAGE = Set.of(COSName.PARENT, COSName.CONTENTS, COSName.RESOURCES);
    private static final Set<COSName> NOT_OF_THE_CATALOG = Set.of(COSName.PAGES, COSName.VERSION);
    private static final Set<COSName> WITH_THE_MARK = Set.of(COSName.FONT, COSName.XOBJECT);

    private final SameObjects objects;

    private SameStructure(PDDocument before, PDDocument after) {
        objects = new SameObjects(numbers(before), numbers(after));
    }

    static List<String> doubts(PDDocument before, PDDocument after) throws IOException {
        if (before.getNumberOfPages() != after.getNumberOfPages()) return List.of("the number of pages differs");
        return new SameStructure(before, after).compare(before, after);
    }

    private static Map<COSBase, Integer> numbers(PDDocument document) {
        Map<COSBase, Integer> numbers = new IdentityHashMap<>();
        for (PDPage page : document.getPages()) numbers.putIfAbsent(page.getCOSObject(), numbers.size() + 1);
        return numbers;
    }

    private List<String> compare(PDDocument before, PDDocument after) throws IOException {
        COSDictionary root = before.getDocumentCatalog().getCOSObject();
        objects.open("the catalog", root, after.getDocumentCatalog().getCOSObject(), NOT_OF_THE_CATALOG);
        objects.open("what is said about the document", info(before), info(after), Set.of());
        Iterator<PDPage> pagesAfter = after.getPages().iterator();
        int number = 0;
        for (PDPage page : before.getPages()) comparePage("page " + ++number, page, pagesAfter.next());
        return objects.doubts();
    }

    private static COSBase info(PDDocument document) {
        return document.getDocument().getTrailer().getDictionaryObject(COSName.INFO);
    }

    private void comparePage(String name, PDPage before, PDPage after) {
        objects.open(name, before.getCOSObject(), after.getCOSObject(), NOT_OF_THE_PAGE);
        List<COSBase> own = PageContent.streams(before), with = PageContent.streams(after);
        boolean marked = own.size() + 2 == with.size();
        objects.open("content of " + name, own, marked ? with.subList(1, with.size() - 1) : List.of());
        if (!(resources(before) instanceof COSDictionary were)) return;
        COSDictionary are = (COSDictionary) resources(after);
        objects.open("resources of " + name, were, are, WITH_THE_MARK);
        for (COSName kind : WITH_THE_MARK)
            if (were.getCOSDictionary(kind) != null)
                objects.openPart("resources of " + name, were.getCOSDictionary(kind), are.getCOSDictionary(kind));
    }

    private static COSBase resources(PDPage page) {
        return PDPageTree.getInheritableAttribute(page.getCOSObject(), COSName.RESOURCES);
    }
}
