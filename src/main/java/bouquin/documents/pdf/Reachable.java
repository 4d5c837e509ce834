package bouquin.documents.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/** Everything that will be saved: what can be reached from the trailer. Without recursion, as strangers build chains. */
final class Reachable {
    private static final int OBJECTS_MAX = 3_000_000;
    private static final int OBJECTS_BETWEEN_LOOKS_AT_THE_CLOCK = 1024;

    private Reachable() {}

    /** Shows each dictionary, stream and array once; the visitor may change what it sees. */
    static void visit(COSDictionary trailer, Deadline deadline, Consumer<COSBase> visitor) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        enter(trailer, seen, open);
        for (int count = 0; !open.isEmpty(); count++) {
            if (count > OBJECTS_MAX) throw Refusals.tooComplex();
            if (count % OBJECTS_BETWEEN_LOOKS_AT_THE_CLOCK == 0) deadline.check();
            COSBase object = open.pop();
            visitor.accept(object);
            if (object instanceof COSArray array) array.forEach(value -> enter(value, seen, open));
            else ((COSDictionary) object).getValues().forEach(value -> enter(value, seen, open));
        }
    }

    private static void enter(COSBase value, Set<COSBase> seen, Deque<COSBase> open) {
        COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
        if ((object instanceof COSDictionary || object instanceof COSArray) && seen.add(object)) open.push(object);
    }
}
