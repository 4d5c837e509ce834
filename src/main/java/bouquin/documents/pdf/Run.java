package bouquin.documents.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;

/** A piece of a line in one font and one direction; runs follow each other from left to right. */
sealed interface Run {
    /** In points, at a size of one point. */
    double width();

    /** Appends what draws it at a size of {@link Footer#TYPE_SIZE}, beginning at this x in the footer. */
    void draw(double x, StringBuilder out);

    /** Text that the embedded font covers. */
    record Letters(String text, MarkFont font) implements Run {
        @Override
        public double width() {
            return font.width(text);
        }

        @Override
        public void draw(double x, StringBuilder out) {
            TextOperators.show(text, x, 1, 0, font, out);
        }
    }

    /**
     * Text of another script, shaped by a font of the machine and drawn as outlines. What readers and copy-and-paste find is an
     * invisible blank with ActualText: one for all, but one a letter from right to left, because readers take those apart by
     * where they stand.
     */
    record Outlines(String text, GlyphVector glyphs, boolean rightToLeft, MarkFont font) implements Run {
        private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

        static Outlines of(String text, Font machineFont, boolean rightToLeft, MarkFont font) {
            char[] chars = text.toCharArray();
            int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
            Font large = machineFont.deriveFont((float) OutlinePath.UNITS_PER_EM);
            return new Outlines(text, large.layoutGlyphVector(EXACT, chars, 0, chars.length, flags), rightToLeft, font);
        }

        /** A colour font has no outlines: such a run would be an invisible gap. */
        boolean isVisible() {
            return !glyphs.getOutline().getBounds2D().isEmpty();
        }

        @Override
        public double width() {
            return glyphs.getLogicalBounds().getWidth() / OutlinePath.UNITS_PER_EM;
        }

        @Override
        public void draw(double x, StringBuilder out) {
            if (rightToLeft) blanksFromTheRight(x, out);
            else blank(text, x, width(), out);
            OutlinePath.fill(glyphs.getOutline(), x, out);
        }

        private void blanksFromTheRight(double x, StringBuilder out) {
            double width = width() / text.codePointCount(0, text.length());
            int before = 0;
            for (int codePoint : text.codePoints().toArray()) {
                double left = x + (width() - ++before * width) * Footer.TYPE_SIZE;
                blank(Character.toString(codePoint), left, width, out);
            }
        }

        private void blank(String of, double x, double width, StringBuilder out) {
            out.append("/Span <</ActualText ");
            Hex.append(of, out);
            out.append(">> BDC ");
            TextOperators.show(" ", x, width / font.width(" "), 3, font, out);
            out.append("EMC ");
        }
    }
}
