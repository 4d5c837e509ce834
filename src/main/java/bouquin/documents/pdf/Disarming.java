package bouquin.documents.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Takes from every object that will be saved what does something: scripts, launches, attachments, media, remote targets.
 * Walks all that can be reached from the trailer, which is what PDFBox writes, without recursion.
 */
final class Disarming {
    private static final int OBJECTS_MAX = 3_000_000;
    private static final int OBJECTS_BETWEEN_LOOKS_AT_THE_CLOCK = 1024;

    /** @param names whether the keys are names that the author chose (fonts, images), so that they mean nothing */
    private record Visit(COSBase object, COSName key, boolean names) {}

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSBase> seenAsNames = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Visit> open = new ArrayDeque<>();

    private Disarming() {}

    /** @throws Deadline.Passed when the file holds too much for the time */
    static void of(COSDictionary trailer, Deadline deadline) {
        COSDictionary catalog = trailer.getCOSDictionary(COSName.ROOT);
        Threats.IN_CATALOG.forEach(catalog::removeItem);
        if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names)
            names.keySet().retainAll(Threats.NAME_TREES_THAT_STAY);
        else catalog.removeItem(COSName.NAMES);
        new Disarming().walk(trailer, deadline);
    }

    private void walk(COSDictionary trailer, Deadline deadline) {
        open.push(new Visit(trailer, null, false));
        for (int count = 0; !open.isEmpty(); count++) {
            if (count > OBJECTS_MAX) throw Refusals.tooComplex();
            if (count % OBJECTS_BETWEEN_LOOKS_AT_THE_CLOCK == 0) deadline.check();
            visit(open.pop());
        }
    }

    private void visit(Visit visit) {
        if (visit.object() instanceof COSArray array) clean(array, visit.key());
        else if (visit.object() instanceof COSDictionary dictionary) clean(dictionary, visit.names());
    }

    private void clean(COSDictionary dictionary, boolean names) {
        if (!names) strip(dictionary);
        for (Map.Entry<COSName, COSBase> entry : new ArrayList<>(dictionary.entrySet())) {
            COSBase value = resolve(entry.getValue());
            if (Threats.isThreat(value) || !names && Threats.isThreat(entry.getKey(), value))
                dictionary.removeItem(entry.getKey());
            else enter(value, entry.getKey(), !names && Threats.HOLDERS_OF_NAMES.contains(entry.getKey()));
        }
    }

    private static void strip(COSDictionary dictionary) {
        Threats.ANYWHERE.forEach(dictionary::removeItem);
        if (dictionary instanceof COSStream) Threats.IN_STREAMS.forEach(dictionary::removeItem);
        if (Threats.isAction(dictionary)) dictionary.removeItem(COSName.NEXT);
    }

    private void clean(COSArray array, COSName key) {
        for (int i = array.size() - 1; i >= 0; i--) {
            COSBase value = resolve(array.get(i));
            if (!Threats.isThreat(value)) enter(value, key, false);
            else if (COSName.ANNOTS.equals(key)) array.remove(i);
            else array.set(i, COSNull.NULL);
        }
    }

    private static COSBase resolve(COSBase value) {
        return value instanceof COSObject reference ? reference.getObject() : value;
    }

    private void enter(COSBase value, COSName key, boolean names) {
        if (!(value instanceof COSDictionary) && !(value instanceof COSArray)) return;
        boolean asNames = names && value instanceof COSDictionary;
        if ((asNames ? seenAsNames : seen).add(value)) open.push(new Visit(value, key, asNames));
    }
}
