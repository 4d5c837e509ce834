package bouquin.documents.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Lays the page tree flat: one node, each page once and with all that it inherited. Trees that lie about their count,
 * run in circles or share a page between two places then hold no more surprises.
 */
final class PageTree {
    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    private final COSDictionary root = new COSDictionary();
    private final COSArray pages = new COSArray();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Branch> open = new ArrayDeque<>();
    private final int pagesMax;

    private record Branch(COSBase reference, COSDictionary node, COSDictionary inherited) {}

    private PageTree(int pagesMax) {
        this.pagesMax = pagesMax;
    }

    /**
     * @return the number of pages
     * @throws bouquin.kernel.Rejected when there is none, or more than allowed
     */
    static int flatten(PDDocument document, int pagesMax) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        PageTree tree = new PageTree(pagesMax);
        tree.walk(catalog.getCOSDictionary(COSName.PAGES));
        if (tree.pages.size() == 0) throw Refusals.noPages();
        tree.root.setItem(COSName.TYPE, COSName.PAGES);
        tree.root.setItem(COSName.KIDS, tree.pages);
        tree.root.setInt(COSName.COUNT, tree.pages.size());
        catalog.setItem(COSName.PAGES, new COSObject(tree.root));
        return tree.pages.size();
    }

    private void walk(COSDictionary top) {
        if (top != null) open.push(new Branch(top, top, new COSDictionary()));
        while (!open.isEmpty()) {
            Branch branch = open.pop();
            if (branch.node().getDictionaryObject(COSName.KIDS) instanceof COSArray kids) descend(branch, kids);
            else if (isPage(branch.node())) add(branch);
        }
    }

    private static boolean isPage(COSDictionary node) {
        COSName type = node.getCOSName(COSName.TYPE);
        return COSName.PAGE.equals(type) || type == null && node.containsKey(COSName.CONTENTS) || hasBox(node);
    }

    private static boolean hasBox(COSDictionary node) {
        return node.containsKey(COSName.MEDIA_BOX) && !COSName.PAGES.equals(node.getCOSName(COSName.TYPE));
    }

    private void descend(Branch branch, COSArray kids) {
        if (!seen.add(branch.node())) return;
        COSDictionary inherited = inherit(branch.node(), branch.inherited());
        for (int i = kids.size() - 1; i >= 0; i--)
            if (kids.getObject(i) instanceof COSDictionary kid) open.push(new Branch(kids.get(i), kid, inherited));
    }

    private static COSDictionary inherit(COSDictionary node, COSDictionary from) {
        COSDictionary all = new COSDictionary(from);
        for (COSName name : INHERITED) if (node.containsKey(name)) all.setItem(name, node.getItem(name));
        return all;
    }

    private void add(Branch branch) {
        if (pages.size() == pagesMax) throw Refusals.tooManyPages(pagesMax);
        boolean first = seen.add(branch.node());
        COSDictionary page = first ? branch.node() : new COSDictionary(branch.node());
        branch.inherited().forEach((name, value) -> {
            if (!page.containsKey(name)) page.setItem(name, value);
        });
        if (!page.containsKey(COSName.MEDIA_BOX)) page.setItem(COSName.MEDIA_BOX, PDRectangle.LETTER);
        page.setItem(COSName.TYPE, COSName.PAGE);
        page.setItem(COSName.PARENT, root);
        pages.add(first && branch.reference() instanceof COSObject ? branch.reference() : new COSObject(page));
    }
}
