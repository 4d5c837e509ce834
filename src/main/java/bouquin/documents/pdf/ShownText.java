package bouquin.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;

/**
 * What one text operator shows, letter by letter, and the same without some of them: where they stood a single gap is
 * left, so that the rest keeps its place.
 */
final class ShownText {
    /** @param advance in text space, of 1/1000 of the type size, without character and word spacing */
    private record Letter(int code, double advance, boolean gone) {}

    private final List<List<Letter>> strings = new ArrayList<>();
    private boolean touched;

    void beginString() {
        strings.add(new ArrayList<>());
    }

    void letter(int code, double advance, boolean gone) {
        strings.get(strings.size() - 1).add(new Letter(code, advance * 1000, gone));
        touched |= gone;
    }

    boolean touched() {
        return touched;
    }

    /** The operand of TJ for what is left. @param shown what the operator showed, as for TJ */
    COSArray left(COSArray shown, PDFont font, PDTextState state) throws IOException {
        if (state.getFontSize() == 0) throw new Unsafe("type of size 0");
        Line line = new Line();
        int string = 0;
        for (COSBase part : shown) {
            if (part instanceof COSNumber number) line.gap(number.floatValue());
            else if (part instanceof COSString text) add(text.getBytes(), strings.get(string++), font, state, line);
        }
        line.flush();
        return line.array;
    }

    private static void add(byte[] bytes, List<Letter> letters, PDFont font, PDTextState state, Line line)
            throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        int at = 0;
        for (Letter letter : letters) {
            int before = in.available();
            if (before == 0 || font.readCode(in) != letter.code()) throw new Unsafe("codes that read differently");
            int length = before - in.available();
            if (letter.gone()) line.gap(-letter.advance() - spacing(letter, length, state));
            else line.text(bytes, at, length);
            at += length;
        }
        if (in.available() > 0) throw new Unsafe("more codes than letters");
    }

    private static double spacing(Letter letter, int length, PDTextState state) {
        double spacing = state.getCharacterSpacing();
        if (length == 1 && letter.code() == ' ') spacing += state.getWordSpacing();
        return spacing * 1000 / state.getFontSize();
    }

    /** Neighbouring gaps become one, so that no letter's width is told. */
    private static final class Line {
        private final COSArray array = new COSArray();
        private final ByteArrayOutputStream text = new ByteArrayOutputStream();
        private double gap;

        void text(byte[] bytes, int from, int length) {
            if (gap != 0) flush();
            text.write(bytes, from, length);
        }

        void gap(double thousandths) {
            if (text.size() > 0) flush();
            gap += thousandths;
        }

        void flush() {
            if (text.size() > 0) array.add(new COSString(text.toByteArray()));
            else if (gap != 0) array.add(new COSFloat(Math.round(gap * 1000) / 1000f));
            text.reset();
            gap = 0;
        }
    }
}
