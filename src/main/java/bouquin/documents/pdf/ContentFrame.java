package bouquin.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/** One content stream while it is written anew: what was written, what of it is cut out again, and which resources it needs. */
final class ContentFrame {
    private static final Set<COSName> CHOSEN = Set.of(COSName.XOBJECT, COSName.PROPERTIES);

    private static final Set<COSName> OF_PACKING = Set.of(
            COSName.LENGTH,
            COSName.FILTER,
            COSName.DECODE_PARMS,
            COSName.METADATA,
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("Measure"));

    private record Cut(int from, int to, byte[] instead) {}

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ContentStreamWriter writer = new ContentStreamWriter(out);
    private final List<Cut> cuts = new ArrayList<>();
    private final Map<COSName, Map<COSName, COSBase>> added = new TreeMap<>();
    private final Map<COSName, Set<COSName>> used = new TreeMap<>();

    /** How deep operators are in operators that they stand for, e.g. Tj in an apostrophe; only the outermost is written. */
    int depth;

    private boolean changed;

    void write(Operator operator, List<COSBase> operands) throws IOException {
        for (COSBase operand : operands) writer.writeToken(operand);
        writer.writeToken(operator);
    }

    void write(String operator, COSBase... operands) throws IOException {
        write(Operator.getOperator(operator), List.of(operands));
    }

    int position() {
        return out.size();
    }

    /** Cuts out what was written between two positions; cuts do not overlap. */
    void cut(int from, int to, byte[] instead) {
        cuts.add(new Cut(from, to, instead));
        changed = true;
    }

    void change() {
        changed = true;
    }

    boolean changed() {
        return changed;
    }

    void use(COSName kind, COSName name) {
        used.computeIfAbsent(kind, none -> new HashSet<>()).add(name);
    }

    void useAllOf(ContentFrame inner) {
        inner.used.forEach((kind, names) -> names.forEach(name -> use(kind, name)));
    }

    /** @return the name of a new resource, which clashes with none of those that are there */
    COSName add(COSName kind, COSDictionary resources, COSBase value) {
        Map<COSName, COSBase> ours = added.computeIfAbsent(kind, none -> new TreeMap<>());
        COSDictionary theirs = resources.getCOSDictionary(kind);
        int number = ours.size();
        COSName name = COSName.getPDFName("Redacted" + number);
        while (ours.containsKey(name) || theirs != null && theirs.containsKey(name))
            name = COSName.getPDFName("Redacted" + ++number);
        ours.put(name, value);
        change();
        return name;
    }

    /** A copy with what was added, and without the drawings and properties that are no longer drawn. */
    COSDictionary resources(COSDictionary before) {
        COSDictionary after = new COSDictionary(before);
        for (COSName kind : CHOSEN) {
            COSDictionary chosen = new COSDictionary();
            COSDictionary theirs = before.getCOSDictionary(kind);
            for (COSName name : used.getOrDefault(kind, Set.of()))
                if (theirs != null && theirs.containsKey(name)) chosen.setItem(name, theirs.getItem(name));
            added.getOrDefault(kind, Map.of()).forEach(chosen::setItem);
            if (chosen.size() > 0) after.setItem(kind, chosen);
            else after.removeItem(kind);
        }
        return after;
    }

    /** A copy of a form with this content. @param resources that its content was read with */
    COSStream form(COSStream before, COSDictionary resources) throws IOException {
        COSStream after = new COSStream();
        before.entrySet().stream()
                .filter(entry -> !OF_PACKING.contains(entry.getKey()))
                .forEach(entry -> after.setItem(entry.getKey(), entry.getValue()));
        after.setItem(COSName.RESOURCES, resources(resources));
        write(after);
        return after;
    }

    /** Makes this the content of a stream. */
    void write(COSStream stream) throws IOException {
        try (OutputStream to = stream.createOutputStream(COSName.FLATE_DECODE)) {
            to.write(content());
        }
    }

    byte[] content() {
        byte[] all = out.toByteArray();
        ByteArrayOutputStream left = new ByteArrayOutputStream(all.length);
        cuts.sort(Comparator.comparingInt(Cut::from));
        int at = 0;
        for (Cut cut : cuts) {
            left.write(all, at, cut.from() - at);
            left.writeBytes(cut.instead());
            at = cut.to();
        }
        left.write(all, at, all.length - at);
        return left.toByteArray();
    }
}
