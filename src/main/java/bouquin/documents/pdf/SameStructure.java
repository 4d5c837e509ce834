package bouquin.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Pages, boxes, annotations, bookmarks and the catalog are what they were, and so is every byte of the pages' own content. */
final class SameStructure {
    private static final int BOOKMARKS_MAX = 20_000;

    private SameStructure() {}

    static List<String> doubts(PDDocument before, PDDocument after) throws IOException {
        List<String> doubts = new ArrayList<>();
        compare("pages", before.getNumberOfPages(), after.getNumberOfPages(), doubts);
        compare("catalog", catalog(before), catalog(after), doubts);
        compare("bookmarks", bookmarks(before), bookmarks(after), doubts);
        if (!doubts.isEmpty()) return doubts;
        Iterator<PDPage> pagesAfter = after.getPages().iterator();
        int number = 0;
        for (PDPage page : before.getPages()) {
            number++;
            PDPage marked = pagesAfter.next();
            compare("frame of page " + number, frame(page), frame(marked), doubts);
            compare("content of page " + number, content(page, 0), content(marked, 1), doubts);
            if (!doubts.isEmpty()) return doubts;
        }
        return doubts;
    }

    private static void compare(String what, Object before, Object after, List<String> doubts) {
        if (!before.equals(after)) doubts.add(what + " differ");
    }

    private static Set<String> catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> entry.getKey().getName())
                .filter(name -> !name.equals(COSName.VERSION.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) collect(outline, titles);
        return titles;
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            if (titles.size() >= BOOKMARKS_MAX) return;
            titles.add(String.valueOf(item.getTitle()));
            collect(item, titles);
        }
    }

    private static String frame(PDPage page) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        return page.getMediaBox() + " " + page.getCropBox() + " " + page.getRotation() + " "
                + (annotations == null ? 0 : annotations.size());
    }

    /** A digest of each stream; so many of ours at either end are left out. */
    private static List<String> content(PDPage page, int ours) throws IOException {
        List<PDStream> streams = new ArrayList<>();
        page.getContentStreams().forEachRemaining(streams::add);
        List<String> digests = new ArrayList<>();
        for (PDStream stream : streams.subList(ours, streams.size() - ours)) digests.add(digest(stream));
        return digests;
    }

    private static String digest(PDStream stream) throws IOException {
        try (InputStream decoded = stream.createInputStream()) {
            return Sha256.of(decoded);
        } catch (IOException undecodable) {
            try (InputStream raw = stream.getCOSObject().createRawInputStream()) {
                return "raw " + Sha256.of(raw);
            }
        }
    }
}
