package bouquin.documents.pdf;

import bouquin.documents.Manuscript;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A4 pages that are filled from the top; measures are points from the lower left corner. */
final class Sheets implements AutoCloseable {
    static final float LEFT = 80;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 90;
    private static final float BOTTOM = 90;
    private static final float MOSTLY = 0.62f;
    private static final float NUMBER_BASELINE = 48;
    private static final float HEAD_BASELINE = PDRectangle.A4.getHeight() - 54;
    /** A line that would need wider gaps than this is left ragged. */
    private static final float GAP_PER_SIZE_MAX = 0.45f;

    final Color accent;
    private final Faces faces;
    private final PDDocument document;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream pen;
    private float y = BOTTOM;

    /** @param accent for headings, rules and bars */
    Sheets(PDDocument document, Faces faces, Color accent) {
        this.document = document;
        this.faces = faces;
        this.accent = accent;
    }

    Face face(Style style) throws IOException {
        return faces.of(style);
    }

    List<String> lines(String text, Style style, float width) throws IOException {
        return Breaking.lines(faces.of(style), text, style.size(), width);
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

    /** Begins the first page of a text that has no title page: below a coloured head. */
    void beginBelowHead(Manuscript manuscript) throws IOException {
        begin();
        float bottom = CoverPage.head(pen, manuscript);
        Style kicker = Style.KICKER.in(Color.WHITE);
        String text = manuscript.cover().kicker().toUpperCase(Locale.ROOT);
        if (!text.isBlank()) write(face(kicker).shown(text), kicker, LEFT, bottom + 18);
        y = bottom - 14;
    }

    /** Begins a page, unless most of this one is still empty. */
    void beginChapter() throws IOException {
        boolean mostlyEmpty = pen != null && y - BOTTOM > (TOP - BOTTOM) * MOSTLY;
        if (mostlyEmpty) space(Style.CHAPTER.leading());
        else begin();
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
        List<String> lines = lines(text, style, WIDTH - indent);
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
        write(line, style, right - face(style).width(line, style.size()), baseline, 0);
    }

    private void write(String line, Style style, float x, float baseline, float fill) throws IOException {
        pen.beginText();
        pen.setFont(face(style).font(), style.size());
        pen.setNonStrokingColor(style.color());
        pen.newLineAtOffset(x, baseline);
        float gap = gap(line, style, fill);
        if (gap > 0) pen.showTextWithPositioning(spread(line, gap * 1000 / style.size()));
        else pen.showText(line);
        pen.endText();
    }

    private float gap(String line, Style style, float fill) throws IOException {
        long spaces = line.chars().filter(letter -> letter == ' ').count();
        if (fill == 0 || spaces == 0) return 0;
        float gap = (fill - face(style).width(line, style.size())) / spaces;
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

    /** Writes the title above and the number below each page; not on the first, except for its number without a cover. */
    void number(int from, String title) throws IOException {
        close();
        List<String> lines = lines(title, Style.NUMBER, WIDTH);
        String head = lines.get(0) + (lines.size() > 1 ? " …" : "");
        for (int i = from; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            pen = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
            if (i > 0) {
                write(head, Style.NUMBER, LEFT, HEAD_BASELINE, 0);
                box(LEFT, HEAD_BASELINE - 7, WIDTH, 0.5f, Tint.mix(accent, Color.WHITE, 0.5));
            }
            String number = String.valueOf(i + 1);
            float x = (PDRectangle.A4.getWidth() - face(Style.NUMBER).width(number, Style.NUMBER.size())) / 2;
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
