package bouquin.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/**
 * What a page's own content leaves open, so that the mark behind it starts from a clean state.
 *
 * @param before how many times to save the graphics state before the content
 * @param after how many times to restore it behind the content
 * @param inText whether a text object is left open
 * @param inMarked how many marked-content sequences are left open
 */
record Balance(int before, int after, boolean inText, int inMarked) {
    private static final int DEPTH_MAX = 64;

    /** As far as the content can be read. What goes deeper than any reader allows is cut: the gate looks at the result. */
    static Balance of(PDContentStream content) {
        Counter counter = new Counter();
        try {
            PDFStreamParser tokens = new PDFStreamParser(content);
            for (Object token = tokens.parseNextToken(); token != null; token = tokens.parseNextToken())
                if (token instanceof Operator operator) counter.count(operator.getName());
        } catch (IOException | RuntimeException unreadable) {
            // counted as far as it was read
        }
        return counter.balance();
    }

    String opening() {
        return "q ".repeat(before);
    }

    String closing() {
        return "\n" + (inText ? "ET " : "") + "EMC ".repeat(inMarked) + "Q ".repeat(after);
    }

    private static final class Counter {
        private int depth;
        private int lowest;
        private int marked;
        private boolean text;

        void count(String operator) {
            switch (operator) {
                case "q" -> depth++;
                case "Q" -> lowest = Math.min(lowest, --depth);
                case "BT" -> text = true;
                case "ET" -> text = false;
                case "BMC", "BDC" -> marked++;
                case "EMC" -> marked = Math.max(0, marked - 1);
                default -> {}
            }
        }

        Balance balance() {
            int before = Math.min(DEPTH_MAX, 1 - lowest), after = Math.min(DEPTH_MAX, 1 - lowest + depth);
            return new Balance(before, after, text, Math.min(DEPTH_MAX, marked));
        }
    }
}
