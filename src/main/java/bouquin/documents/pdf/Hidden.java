package bouquin.documents.pdf;

import java.awt.Shape;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDSoftMask;
import org.apache.pdfbox.util.Matrix;

/** Words and images in places where nothing can be taken from them: tiles and soft masks. */
final class Hidden {
    private static final Set<String> SAYS_SOMETHING = Set.of("Tj", "TJ", "'", "\"", "Do", "BI");

    private Hidden() {}

    /** @throws Unsafe when the mask in force holds words or images at a box */
    static void requireNoneIn(PDGraphicsState state, Boxes boxes) {
        PDSoftMask mask = state.getSoftMask();
        if (mask == null) return;
        try {
            PDTransparencyGroup group = mask.getGroup();
            if (group == null || !says(group) || group.getBBox() == null) return;
            Matrix place = Matrix.concatenate(state.getCurrentTransformationMatrix(), group.getMatrix());
            Shape area = group.getBBox().transform(place);
            if (boxes.touch(area)) throw new Unsafe("a soft mask with words or images");
        } catch (IOException unreadable) {
            throw new Unsafe(unreadable);
        }
    }

    /** @throws Unsafe when the tiles hold words or images */
    static void requirePlain(PDPattern space, PDColor color) {
        try {
            PDAbstractPattern pattern = space.getPattern(color);
            if (pattern instanceof PDTilingPattern tiles && says(tiles)) throw new Unsafe("tiles with words or images");
        } catch (IOException unreadable) {
            throw new Unsafe(unreadable);
        }
    }

    private static boolean says(PDContentStream content) throws IOException {
        PDFStreamParser tokens = new PDFStreamParser(content);
        for (Object token = tokens.parseNextToken(); token != null; token = tokens.parseNextToken())
            if (token instanceof Operator operator && SAYS_SOMETHING.contains(operator.getName())) return true;
        return false;
    }
}
