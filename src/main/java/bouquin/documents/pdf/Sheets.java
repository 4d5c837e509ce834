package bouquin.documents.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A4 pages that are filled from the top; measures are points from the lower left corner. */
final class Sheets implements AutoCloseable {
    static final float LEFT = 80;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 90;
    private static final float BOTTOM = 90;
    private static final float NUMBER_BASELINE = 48;
    /** A line that would need wider gaps than this is left ragged. */
    private static final float GAP_PER_SIZE_MAX = 0.45f;

    final Face face;
    private final PDDocument document;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream pen;
    private float y = BOTTOM;

    Sheets(PDDocument document, Face face) {
        this.document = document;
        this.face = face;
    }

    PDPage page() {
        return pages.get(pages.size() - 1);
    }

    int count() {
        return pages.size();
    }

    /** Distance of the writing line from the lower edge. */
    float y() {
        return y;
    }

    boolean atTop() {
        return y >= TOP;
    }

    void begin() throws IOException {
        close();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        pen = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
        y = TOP;
    }

    /** Begins a page when there is less room left than this. */
    void need(float height) throws IOException {
        if (pen == null || y - height < BOTTOM) begin();
    }

    void down(float height) {
        y -= height;
    }

    void space(float height) {
        if (!atTop()) y -= height;
    }

    /** Sets text with its spaces above and below; at least two lines of it stay together. */
    void set(String text, Style style, float indent) throws IOException {
        List<String> lines = Breaking.lines(face, text, style.size(), WIDTH - indent);
        space(style.before());
        for (int i = 0; i < lines.size(); i++) {
            boolean keepsNext = i == 0 && lines.size() > 1 || i == lines.size() - 2;
            need(style.leading() * (keepsNext ? 2 : 1));
            down(style.leading());
            boolean last = i == lines.size() - 1;
            write(lines.get(i), style, LEFT + indent, y, style.justified() && !last ? WIDTH - indent : 0);
        }
        y -= style.after();
    }

    void write(String line, Style style, float x, float baseline) throws IOException {
        write(line, style, x, baseline, 0);
    }

    void writeRight(String line, Style style, float right, float baseline) throws IOException {
        write(line, style, right - face.width(line, style.size()), baseline, 0);
    }

    private void write(String line, Style style, float x, float baseline, float fill) throws IOException {
        pen.beginText();
        pen.setFont(face.font(), style.size());
        pen.setNonStrokingColor(style.color());
        if (style.bold()) embolden(style);
        pen.newLineAtOffset(x, baseline);
        float gap = gap(line, style, fill);
        if (gap > 0) pen.showTextWithPositioning(spread(line, gap * 1000 / style.size()));
        else pen.showText(line);
        if (style.bold()) pen.setRenderingMode(RenderingMode.FILL);
        pen.endText();
    }

    /** There is one weight only: a thin outline in the same colour makes it heavier. */
    private void embolden(Style style) throws IOException {
        pen.setRenderingMode(RenderingMode.FILL_STROKE);
        pen.setStrokingColor(style.color());
        pen.setLineWidth(style.size() * 0.028f);
    }

    private float gap(String line, Style style, float fill) throws IOException {
        long spaces = line.chars().filter(letter -> letter == ' ').count();
        if (fill == 0 || spaces == 0) return 0;
        float gap = (fill - face.width(line, style.size())) / spaces;
        return gap > style.size() * GAP_PER_SIZE_MAX ? 0 : gap;
    }

    private static Object[] spread(String line, float thousandths) {
        List<Object> parts = new ArrayList<>();
        String[] words = line.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (i > 0) parts.add(-thousandths);
            parts.add(i < words.length - 1 ? words[i] + " " : words[i]);
        }
        return parts.toArray();
    }

    void box(float x, float bottom, float width, float height, Color color) throws IOException {
        pen.setNonStrokingColor(color);
        pen.addRect(x, bottom, width, height);
        pen.fill();
    }

    /** Writes the number of each page but the first of a document with a title page. */
    void number(int from) throws IOException {
        close();
        for (int i = from; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            pen = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
            String number = String.valueOf(i + 1);
            float x = (PDRectangle.A4.getWidth() - face.width(number, Style.NUMBER.size())) / 2;
            write(number, Style.NUMBER, x, NUMBER_BASELINE, 0);
            close();
        }
    }

    @Override
    public void close() throws IOException {
        if (pen != null) pen.close();
        pen = null;
    }
}
