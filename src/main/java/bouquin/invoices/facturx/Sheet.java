package bouquin.invoices.facturx;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A4 pages that are filled from the top, with a foot on each. Measures are points from the lower left corner. */
final class Sheet implements AutoCloseable {
    static final float LEFT = 56, RIGHT = PDRectangle.A4.getWidth() - 56, WIDTH = RIGHT - LEFT;
    static final float TOP = PDRectangle.A4.getHeight() - 62;
    private static final float BOTTOM = 92, FOOT = 64;

    private final PDDocument document;
    private final Wording wording;
    private final Map<String, Face> faces = new HashMap<>();
    private PDPageContentStream pen;
    private float y;

    Sheet(PDDocument document, Wording wording) {
        this.document = document;
        this.wording = wording;
    }

    void begin() throws IOException {
        if (pen != null) pen.close();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pen = new PDPageContentStream(document, page, AppendMode.APPEND, true);
        y = TOP;
    }

    /** Begins a page when less room than this is left. @return whether it did */
    boolean need(float height) throws IOException {
        if (y - height >= BOTTOM) return false;
        begin();
        return true;
    }

    float y() {
        return y;
    }

    void moveTo(float baseline) {
        y = baseline;
    }

    void down(float height) {
        y -= height;
    }

    void write(String text, Style style, float x, float baseline) throws IOException {
        Face face = face(style);
        pen.beginText();
        pen.setFont(face.font(), style.size());
        pen.setNonStrokingColor(style.color());
        pen.newLineAtOffset(x, baseline);
        pen.showText(face.shown(text));
        pen.endText();
    }

    void writeRight(String text, Style style, float right, float baseline) throws IOException {
        write(text, style, right - width(text, style), baseline);
    }

    /** Sets a paragraph from the current line down. */
    void paragraph(String text, Style style, float x, float width) throws IOException {
        for (String line : lines(text, style, width)) {
            need(style.leading());
            down(style.leading());
            write(line, style, x, y);
        }
    }

    void rule(float left, float right, float at, Color color, float thickness) throws IOException {
        box(left, at, right - left, thickness, color);
    }

    void box(float left, float bottom, float width, float height, Color color) throws IOException {
        pen.setNonStrokingColor(color);
        pen.addRect(left, bottom, width, height);
        pen.fill();
    }

    float width(String text, Style style) throws IOException {
        Face face = face(style);
        return face.width(face.shown(text), style.size());
    }

    /** Breaks at spaces, and inside a word only where it is wider than the column. */
    List<String> lines(String text, Style style, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, style) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) lines.add(line);
            line = word;
            while (width(line, style) > width) {
                int end = fitting(line, style, width);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    private int fitting(String word, Style style, float width) throws IOException {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1)), style) <= width)
            end = word.offsetByCodePoints(end, 1);
        return end;
    }

    private Face face(Style style) throws IOException {
        Face face = faces.get(style.face());
        if (face == null) faces.put(style.face(), face = new Face(document, style.face()));
        return face;
    }

    /** The seller's legal lines and the page number, when it is known how many there are. */
    @Override
    public void close() throws IOException {
        if (pen != null) pen.close();
        pen = null;
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            try (PDPageContentStream foot =
                    new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true)) {
                pen = foot;
                rule(LEFT, RIGHT, FOOT + 12, Style.LINE, 0.7f);
                float line = FOOT;
                for (String text : wording.foot()) {
                    write(text, Style.SMALL, LEFT, line);
                    line -= Style.SMALL.leading();
                }
                writeRight(wording.page(i + 1, pages), Style.SMALL, RIGHT, FOOT);
            }
        }
        pen = null;
    }
}
