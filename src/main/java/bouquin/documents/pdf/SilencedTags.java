package bouquin.documents.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;

/** Takes the texts that stand for content from tags whose content lost something, and from the tags above them. */
final class SilencedTags {
    private static final COSName KIDS = COSName.K;

    private record Node(COSDictionary element, COSDictionary page, Node parent) {}

    private final Map<COSDictionary, Set<Integer>> touched;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Node> open = new ArrayDeque<>();

    /** @param touched numbers of marked content by page; {@link #WHOLE_PAGE} for all of it */
    private SilencedTags(Map<COSDictionary, Set<Integer>> touched) {
        this.touched = touched;
    }

    static final int WHOLE_PAGE = Integer.MIN_VALUE;

    static void silence(COSDictionary catalog, Map<COSDictionary, Set<Integer>> touched) {
        COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null) return;
        SilencedTags tags = new SilencedTags(touched);
        tags.open.push(new Node(root, null, null));
        while (!tags.open.isEmpty()) tags.visit(tags.open.pop());
    }

    private void visit(Node node) {
        if (!seen.add(node.element())) return;
        COSBase kids = node.element().getDictionaryObject(KIDS);
        if (kids instanceof COSArray several) several.forEach(kid -> visit(kid, node));
        else if (kids != null) visit(kids, node);
    }

    private void visit(COSBase kid, Node node) {
        COSBase value = kid instanceof COSObject reference ? reference.getObject() : kid;
        if (value instanceof COSInteger id) see(node.page(), id, node);
        if (!(value instanceof COSDictionary dictionary)) return;
        COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
        if (page == null) page = node.page();
        if (dictionary.getDictionaryObject(COSName.MCID) instanceof COSNumber id) see(page, id, node);
        else open.push(new Node(dictionary, page, node));
    }

    private void see(COSDictionary page, COSNumber id, Node node) {
        Set<Integer> ids = touched.getOrDefault(page, Set.of());
        if (!ids.contains(WHOLE_PAGE) && !ids.contains(id.intValue())) return;
        for (Node each = node; each != null; each = each.parent())
            MarkedSequences.SAID.forEach(each.element()::removeItem);
    }
}
