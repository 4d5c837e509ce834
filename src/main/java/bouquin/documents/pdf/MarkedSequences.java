package bouquin.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDResources;

/** Marked content that is open: where something is taken out of it, what it says instead of its letters goes too (ISO 32000-1, 14.9). */
final class MarkedSequences {
    /** Texts that stand for content. */
    static final List<COSName> SAID =
            List.of(COSName.ACTUAL_TEXT, COSName.ALT, COSName.E, COSName.CONTENTS, COSName.getPDFName("Subtitle"));

    private static final class Sequence {
        private final ContentFrame frame;
        private final int from;
        private final int to;
        private final List<COSBase> operands;
        private final COSDictionary properties;
        private boolean touched;

        Sequence(ContentFrame frame, int from, List<COSBase> operands, COSDictionary properties) {
            this.frame = frame;
            this.from = from;
            this.to = frame.position();
            this.operands = operands;
            this.properties = properties;
        }
    }

    private final Deque<Sequence> open = new ArrayDeque<>();
    private final Set<Integer> touchedIds = new HashSet<>();

    void begin(ContentFrame frame, int from, List<COSBase> operands, PDResources resources) {
        if (operands.size() > 1 && operands.get(1) instanceof COSName name) frame.use(COSName.PROPERTIES, name);
        open.push(new Sequence(frame, from, operands, properties(operands, resources)));
    }

    private static COSDictionary properties(List<COSBase> operands, PDResources resources) {
        if (operands.size() < 2) return null;
        if (operands.get(1) instanceof COSDictionary inline) return inline;
        if (!(operands.get(1) instanceof COSName name) || resources == null) return null;
        COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        return all == null ? null : all.getCOSDictionary(name);
    }

    void touch() {
        open.forEach(sequence -> sequence.touched = true);
    }

    void end(ContentFrame frame, PDResources resources) throws IOException {
        if (open.isEmpty() || open.peek().frame != frame) return;
        Sequence sequence = open.pop();
        if (!sequence.touched || sequence.properties == null) return;
        touchedIds.add(sequence.properties.getInt(COSName.MCID, -1));
        if (SAID.stream().noneMatch(sequence.properties::containsKey)) return;
        COSDictionary silent = new COSDictionary(sequence.properties);
        SAID.forEach(silent::removeItem);
        frame.cut(sequence.from, sequence.to, written(sequence, silent, resources));
    }

    /** What a stream leaves open ends with it. */
    void endAll(ContentFrame frame) throws IOException {
        while (!open.isEmpty() && open.peek().frame == frame) end(frame, new PDResources());
    }

    private static byte[] written(Sequence sequence, COSDictionary silent, PDResources resources) throws IOException {
        boolean plain = silent.entrySet().stream().noneMatch(entry -> entry.getValue() instanceof COSObject);
        COSBase properties = plain ? silent : sequence.frame.add(COSName.PROPERTIES, resources.getCOSObject(), silent);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentStreamWriter writer = new ContentStreamWriter(out);
        writer.writeToken(sequence.operands.get(0));
        writer.writeToken(properties);
        writer.writeToken(Operator.getOperator("BDC"));
        return out.toByteArray();
    }

    /** Of the sequences out of which something was taken. */
    Set<Integer> touchedIds() {
        return touchedIds;
    }
}
