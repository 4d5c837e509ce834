package bouquin.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Walks two graphs of objects side by side, without recursion. Pages are the same when their numbers are. */
final class SameObjects {
    private static final int PAIRS_MAX = 6_000_000;
    private static final int BUFFER_BYTES = 64 << 10;

    private record Pair(String where, COSBase before, COSBase after, Set<COSName> except, boolean part) {}

    private final Map<COSBase, Integer> pagesBefore;
    private final Map<COSBase, Integer> pagesAfter;
    private final Map<COSBase, COSBase> seen = new IdentityHashMap<>();
    private final Deque<Pair> open = new ArrayDeque<>();

    /** @param pagesBefore the number of each page's dictionary, by identity */
    SameObjects(Map<COSBase, Integer> pagesBefore, Map<COSBase, Integer> pagesAfter) {
        this.pagesBefore = pagesBefore;
        this.pagesAfter = pagesAfter;
    }

    /** To be compared, apart from some keys of theirs. */
    void open(String where, COSBase before, COSBase after, Set<COSName> except) {
        open.add(new Pair(where, before, after, except, false));
    }

    /** To be compared one by one. */
    void open(String where, List<COSBase> before, List<COSBase> after) {
        COSArray was = new COSArray(before), is = new COSArray(after);
        open.add(new Pair(where, was, is, Set.of(), false));
    }

    /** The second may hold more than the first. */
    void openPart(String where, COSDictionary before, COSDictionary after) {
        open.add(new Pair(where, before, after, Set.of(), true));
    }

    /** The first difference, or none. */
    List<String> doubts() throws IOException {
        for (int count = 0; !open.isEmpty(); count++) {
            Pair pair = open.pop();
            if (count > PAIRS_MAX) return List.of("too many objects to compare");
            if (!same(pair)) return List.of(pair.where() + " differs");
        }
        return List.of();
    }

    private boolean same(Pair pair) throws IOException {
        COSBase before = pair.before(), after = pair.after();
        if (before instanceof COSStream was)
            return after instanceof COSStream is && sameBytes(was, is) && sameKeys(pair, was, is);
        if (before instanceof COSDictionary was) return after instanceof COSDictionary is && sameKeys(pair, was, is);
        if (before instanceof COSArray was) return after instanceof COSArray is && sameItems(pair, was, is);
        return before == after || before != null && after != null && sameValue(before, after);
    }

    private static boolean sameValue(COSBase before, COSBase after) {
        if (before instanceof COSNumber was)
            return after instanceof COSNumber is && was.floatValue() == is.floatValue();
        return before.equals(after);
    }

    private boolean sameKeys(Pair pair, COSDictionary before, COSDictionary after) {
        Set<COSName> keys = keys(before, pair.except());
        Set<COSName> others = keys(after, pair.except());
        if (pair.part() ? !others.containsAll(keys) : !others.equals(keys)) return false;
        for (COSName key : keys)
            if (!enter(where(pair, key), before.getDictionaryObject(key), after.getDictionaryObject(key))) return false;
        return true;
    }

    private static Set<COSName> keys(COSDictionary dictionary, Set<COSName> except) {
        boolean stream = dictionary instanceof COSStream;
        return dictionary.keySet().stream()
                .filter(key -> !except.contains(key) && !(stream && key.equals(COSName.LENGTH)))
                .filter(key -> dictionary.getDictionaryObject(key) != null)
                .collect(Collectors.toSet());
    }

    /** The catalog says by its key what differs. */
    private static String where(Pair pair, COSName key) {
        return pair.except().isEmpty() ? pair.where() : pair.where() + ": " + key.getName();
    }

    private boolean sameItems(Pair pair, COSArray before, COSArray after) {
        if (before.size() != after.size()) return false;
        for (int i = 0; i < before.size(); i++)
            if (!enter(pair.where(), resolve(before.get(i)), resolve(after.get(i)))) return false;
        return true;
    }

    private boolean enter(String where, COSBase before, COSBase after) {
        Integer page = pagesBefore.get(before);
        if (page != null) return page.equals(pagesAfter.get(after));
        boolean container = before instanceof COSDictionary || before instanceof COSArray;
        if (container && seen.put(before, after) == after) return true;
        open.push(new Pair(where, before, after, Set.of(), false));
        return true;
    }

    private static COSBase resolve(COSBase value) {
        COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
        return object instanceof COSNull ? null : object;
    }

    private static boolean sameBytes(COSStream before, COSStream after) throws IOException {
        try (InputStream was = before.createRawInputStream();
                InputStream is = after.createRawInputStream()) {
            while (true) {
                byte[] one = was.readNBytes(BUFFER_BYTES), other = is.readNBytes(BUFFER_BYTES);
                if (!Arrays.equals(one, other)) return false;
                if (one.length < BUFFER_BYTES) return true;
            }
        }
    }
}
