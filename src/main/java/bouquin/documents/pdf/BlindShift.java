package bouquin.documents.pdf;

import bouquin.documents.Displacement;
import bouquin.documents.PageShift;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/**
 * Reads a page's shift without its original: it is the first matrix of the content, as long as nobody has written it anew. Tools that
 * only join or recompress streams keep it.
 */
final class BlindShift {
    /** Operators that may stand before the shift without drawing anything. */
    private static final List<String> PRELUDE = List.of(
            "q", "Q", "gs", "g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "w", "J", "j", "M", "d", "i", "ri");

    private static final int TOKENS_MAX = 400;
    private static final double EXACT = 0.0006;

    private BlindShift() {}

    /** Empty when the content begins with nothing that could be one of our shifts. */
    static Optional<Displacement> of(PDContentStream page) {
        try {
            return read(new PDFStreamParser(page));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Displacement> read(PDFStreamParser tokens) throws IOException {
        List<Object> operands = new ArrayList<>();
        for (int i = 0; i < TOKENS_MAX; i++) {
            Object token = tokens.parseNextToken();
            if (token == null) return Optional.empty();
            if (!(token instanceof Operator operator)) operands.add(token);
            else if (operator.getName().equals("cm")) return shift(operands);
            else if (!PRELUDE.contains(operator.getName())) return Optional.empty();
            else operands.clear();
        }
        return Optional.empty();
    }

    private static Optional<Displacement> shift(List<Object> operands) {
        double[] m = operands.stream()
                .filter(COSNumber.class::isInstance)
                .mapToDouble(number -> ((COSNumber) number).floatValue())
                .toArray();
        boolean translation = m.length == 6 && m[0] == 1 && m[1] == 0 && m[2] == 0 && m[3] == 1;
        if (!translation || !onGrid(m[4]) || !onGrid(m[5])) return Optional.empty();
        return Optional.of(Displacement.read(m[4], m[5]));
    }

    private static boolean onGrid(double points) {
        double steps = points * 1000 / PageShift.STEP;
        return steps > -0.1 && steps < 3.1 && Math.abs(steps - Math.rint(steps)) * PageShift.STEP / 1000 <= EXACT;
    }
}
