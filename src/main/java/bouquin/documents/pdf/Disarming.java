package bouquin.documents.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Takes from every object that will be saved what does something: scripts, launches, attachments, media, remote targets.
 * Walks all that can be reached from the trailer, which is what PDFBox writes, without recursion.
 */
final class Disarming {
    private static final int OBJECTS_MAX = 3_000_000;
    private static final int ID_BYTES_MAX = 64;
    private static final int OBJECTS_BETWEEN_LOOKS_AT_THE_CLOCK = 1024;

    /** @param names whether the keys are names that the author chose (fonts, images), so that they mean nothing */
    private record Visit(COSBase object, COSName key, boolean names) {}

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSBase> seenAsNames = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Visit> open = new ArrayDeque<>();
    private final Strings strings;

    private Disarming(Targets targets) {
        strings = new Strings(targets);
    }

    /** @throws Deadline.Passed when the file holds too much for the time */
    static void of(COSDictionary trailer, Deadline deadline) {
        COSDictionary catalog = trailer.getCOSDictionary(COSName.ROOT);
        Targets targets = new Targets(baseOf(catalog));
        Allowed.only(Allowed.IN_TRAILER, trailer);
        if (!isIdentifier(trailer.getDictionaryObject(COSName.ID))) trailer.removeItem(COSName.ID);
        Allowed.only(Allowed.IN_CATALOG, catalog);
        if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names)
            Allowed.only(Allowed.IN_NAMES, names);
        else catalog.removeItem(COSName.NAMES);
        trimInfo(trailer);
        new Disarming(targets).walk(trailer, deadline);
    }

    private static String baseOf(COSDictionary catalog) {
        boolean given = catalog.getDictionaryObject(COSName.URI) instanceof COSDictionary;
        return given ? catalog.getCOSDictionary(COSName.URI).getString(COSName.getPDFName("Base"), "") : "";
    }

    /** Two short strings of bytes; PDFBox makes new ones where there are none. */
    private static boolean isIdentifier(COSBase id) {
        return id instanceof COSArray both
                && both.size() == 2
                && both.getObject(0) instanceof COSString one
                && both.getObject(1) instanceof COSString other
                && Math.max(one.getBytes().length, other.getBytes().length) <= ID_BYTES_MAX
                && !Targets.isForeign(one.getString())
                && !Targets.isForeign(other.getString());
    }

    private static void trimInfo(COSDictionary trailer) {
        if (trailer.getDictionaryObject(COSName.INFO) instanceof COSDictionary info) {
            for (COSName key : Set.copyOf(info.keySet()))
                if (!Allowed.inInfo(info.getDictionaryObject(key))) info.removeItem(key);
        } else trailer.removeItem(COSName.INFO);
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
        else if (visit.object() instanceof COSDictionary dictionary && visit.names())
            cleanNames(dictionary, visit.key());
        else if (visit.object() instanceof COSDictionary dictionary) clean(dictionary, visit.key());
    }

    private void cleanNames(COSDictionary holder, COSName kind) {
        for (Map.Entry<COSName, COSBase> entry : new ArrayList<>(holder.entrySet())) {
            COSBase value = resolve(entry.getValue());
            if (Threats.isThreat(value) || Threats.isFalseName(kind, entry.getKey(), value))
                holder.removeItem(entry.getKey());
            else enter(value, entry.getKey(), false);
        }
    }

    private void clean(COSDictionary dictionary, COSName where) {
        strip(dictionary);
        for (Map.Entry<COSName, COSBase> entry : new ArrayList<>(dictionary.entrySet())) {
            COSName key = entry.getKey();
            Optional<COSBase> settled = settled(key, resolve(entry.getValue()));
            if (settled.isEmpty()) dictionary.removeItem(key);
            else if (settled.get() instanceof COSString text) dictionary.setItem(key, text);
            else enter(settled.get(), key, Threats.holdsNames(key) && !COSName.NAMES.equals(where));
        }
    }

    private static void strip(COSDictionary dictionary) {
        Threats.ANYWHERE.forEach(dictionary::removeItem);
        if (dictionary instanceof COSStream) Threats.IN_STREAMS.forEach(dictionary::removeItem);
        if (Threats.isAction(dictionary)) dictionary.removeItem(COSName.NEXT);
    }

    /** What may stay at a key; empty when nothing may. */
    private Optional<COSBase> settled(COSName key, COSBase value) {
        if (value == null || Threats.isWord(value)) return Optional.empty();
        if (value instanceof COSDictionary dictionary) strings.mend(dictionary);
        if (Threats.isThreat(value) || !Actions.settle(key, value)) return Optional.empty();
        if (value instanceof COSStream stream && Metadata.isAt(key, stream) && !Metadata.clean(stream))
            return Optional.empty();
        return value instanceof COSString text
                ? strings.settled(key, text).map(COSBase.class::cast)
                : Optional.of(value);
    }

    private void clean(COSArray array, COSName key) {
        for (int i = array.size() - 1; i >= 0; i--) {
            if (i >= array.size()) continue;
            COSBase value = resolve(array.get(i));
            if (value instanceof COSDictionary dictionary) strings.mend(dictionary);
            if (Threats.isThreat(value) || Strings.isForeign(array, value)) takeOut(array, key, i);
            else enter(value, key, false);
        }
    }

    /** Lists of things lose the thing, name trees the pair (ISO 32000-1, 7.9.6); elsewhere the place in the list matters. */
    private static void takeOut(COSArray array, COSName key, int at) {
        if (COSName.ANNOTS.equals(key) || COSName.K.equals(key)) array.remove(at);
        else if (!COSName.NAMES.equals(key)) array.set(at, COSNull.NULL);
        else for (int i = 0; i < 2 && (at & ~1) < array.size(); i++) array.remove(at & ~1);
    }

    private static COSBase resolve(COSBase value) {
        return value instanceof COSObject reference ? reference.getObject() : value;
    }

    private void enter(COSBase value, COSName key, boolean names) {
        if (!(value instanceof COSDictionary) && !(value instanceof COSArray)) return;
        boolean asNames = names && value instanceof COSDictionary && !(value instanceof COSStream);
        if ((asNames ? seenAsNames : seen).add(value)) open.push(new Visit(value, key, asNames));
    }
}
