package bouquin.documents.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Finds the letters that stand in the boxes, and writes the operators that showed them without these. */
final class RedactedLetters {
    private static final float SPACE_OF_LINES = 0.5f;

    private final Boxes boxes;
    private final GlyphShapes shapes;
    private final List<Rectangle2D> emptied = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private ShownText shown = new ShownText();
    private COSArray operand = new COSArray();
    private int[] gapAtEnd;
    private float lastY = Float.NaN;

    RedactedLetters(Boxes boxes, GlyphShapes shapes) {
        this.boxes = boxes;
        this.shapes = shapes;
    }

    /** What was read of the letters that are gone, line by line. */
    String removed() {
        return removed.toString();
    }

    /** Where they stood, in user space. */
    List<Rectangle2D> emptied() {
        return emptied;
    }

    /** Another operator begins to show text. */
    void begin() {
        gapAtEnd = null;
        shown = new ShownText();
        operand = new COSArray();
    }

    void string(byte[] string) {
        operand.add(new COSString(string));
    }

    void strings(COSArray array) {
        operand = array;
    }

    void beginString(PDFont font) {
        if (font == null) throw new Unsafe("text without a font");
        shown.beginString();
    }

    void letter(Matrix rendering, PDFont font, int code, Vector displacement) {
        boolean gone = shapes.of(rendering, font, code, displacement).stream().anyMatch(boxes::touch);
        shown.letter(code, font.isVertical() ? displacement.getY() : displacement.getX(), gone);
        if (!gone) return;
        emptied.add(shapes.whole(rendering, font, code));
        read(rendering, font, code);
    }

    private void read(Matrix rendering, PDFont font, int code) {
        String letter = font.toUnicode(code);
        float y = rendering.getTranslateY();
        if (Math.abs(y - lastY) > SPACE_OF_LINES * Math.abs(rendering.getScalingFactorY())) removed.append('\n');
        lastY = y;
        if (letter != null) removed.append(letter);
    }

    /** @return whether letters are gone */
    boolean write(Operator operator, List<COSBase> operands, PDTextState state, ContentFrame frame) throws IOException {
        if (!shown.touched()) {
            frame.write(operator, operands);
            return false;
        }
        String name = operator.getName();
        if (name.equals("\"")) {
            frame.write("Tw", operands.get(0));
            frame.write("Tc", operands.get(1));
        }
        if (name.equals("'") || name.equals("\"")) frame.write("T*");
        write(shown.left(operand, state.getFont(), state), frame);
        frame.change();
        return true;
    }

    /** A gap at the end stands by itself, as it may turn out that nothing follows it: then its width need not be told. */
    private void write(COSArray left, ContentFrame frame) throws IOException {
        boolean endsWithGap = left.size() > 0 && !(left.get(left.size() - 1) instanceof COSString);
        COSArray gap = new COSArray();
        if (endsWithGap) gap.add(left.remove(left.size() - 1));
        if (left.size() > 0) frame.write("TJ", left);
        if (!endsWithGap) return;
        int from = frame.position();
        frame.write("TJ", gap);
        gapAtEnd = new int[] {from, frame.position()};
    }

    /** The next text begins at a place of its own. */
    void move(ContentFrame frame) {
        if (gapAtEnd != null) frame.cut(gapAtEnd[0], gapAtEnd[1], new byte[0]);
        gapAtEnd = null;
    }

    /** Offsets of one stream mean nothing in another. */
    void enterOrLeaveForm() {
        gapAtEnd = null;
    }
}
