package bouquin.documents.pdf;

import bouquin.documents.Cover;
import bouquin.documents.Manuscript;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The first page of a book, in one of four layouts. */
final class CoverPage {
    private static final float WIDTH = PDRectangle.A4.getWidth();
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float TITLE_LINES_MAX = 5;

    private final Faces faces;
    private final Manuscript manuscript;
    private final Color color;
    private final Color soft;
    private final PDPageContentStream pen;
    private final Canvas canvas;

    private CoverPage(Faces faces, Manuscript manuscript, PDPageContentStream pen) {
        this.faces = faces;
        this.manuscript = manuscript;
        this.color = new Color(manuscript.cover().rgb());
        this.soft = Tint.mix(color, Color.WHITE, 0.28);
        this.pen = pen;
        this.canvas = new Canvas(pen);
    }

    static void draw(PDDocument document, Faces faces, Manuscript manuscript) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            new CoverPage(faces, manuscript, pen).draw(manuscript.cover());
        }
    }

    /** A coloured head with an ornament, for a text that has no title page. @return its lower edge */
    static float head(PDPageContentStream pen, Manuscript manuscript) throws IOException {
        Color color = new Color(manuscript.cover().rgb());
        float height = 130, bottom = HEIGHT - height;
        Canvas canvas = new Canvas(pen);
        canvas.box(0, bottom, WIDTH, height, color);
        Color soft = Tint.mix(color, Color.WHITE, 0.28), strong = Tint.mix(color, Color.WHITE, 0.75);
        new Ornaments(canvas, WIDTH - 290, bottom + 8, 240, height - 16, soft, strong)
                .draw(manuscript.cover().ornament());
        return bottom;
    }

    private void draw(Cover cover) throws IOException {
        Color light = Tint.mix(color, Color.WHITE, 0.78);
        switch (cover.layout()) {
            case BAND -> band(light);
            case SPINE -> spine(light);
            case FULL -> full(light);
            case FRAME -> frame();
        }
    }

    private void band(Color light) throws IOException {
        float bottom = HEIGHT * 0.52f;
        canvas.box(0, bottom, WIDTH, HEIGHT - bottom, color);
        ornament(70, bottom + 50, WIDTH - 140, HEIGHT - bottom - 100, soft, light);
        canvas.box(0, bottom - 8, WIDTH, 4, soft);
        float y = kicker(70, bottom - 52, color);
        title(70, y, WIDTH - 140, Style.TITLE);
        write(manuscript.author(), Style.AUTHOR, 70, 70);
    }

    private void spine(Color light) throws IOException {
        float side = 180;
        canvas.box(0, 0, WIDTH, HEIGHT, Tint.PAPER);
        canvas.box(0, 0, side, HEIGHT, color);
        canvas.box(side + 6, 0, 3, HEIGHT, soft);
        ornament(18, 60, side - 36, 230, soft, light);
        float left = side + 45;
        float y = kicker(left, HEIGHT - 150, color);
        y = title(left, y, WIDTH - left - 45, Style.TITLE);
        canvas.box(left, y - 6, 60, 3, color);
        write(manuscript.author(), Style.AUTHOR, left, y - 36);
    }

    private void full(Color light) throws IOException {
        canvas.box(0, 0, WIDTH, HEIGHT, color);
        ornament(0, 0, WIDTH, HEIGHT * 0.46f, Tint.mix(color, Color.WHITE, 0.14), soft);
        float y = kicker(65, HEIGHT - 130, light);
        y = title(65, y, WIDTH - 130, Style.TITLE.in(Color.WHITE));
        write(manuscript.author(), Style.AUTHOR.in(light), 65, y - 16);
    }

    private void frame() throws IOException {
        canvas.box(0, 0, WIDTH, HEIGHT, Tint.PAPER);
        canvas.frame(36, 36, WIDTH - 72, HEIGHT - 72, 2.2f, color);
        canvas.frame(43, 43, WIDTH - 86, HEIGHT - 86, 0.6f, color);
        float y = kicker(80, HEIGHT - 190, color);
        title(80, y, WIDTH - 160, Style.TITLE.in(color));
        write(manuscript.author(), Style.AUTHOR, 80, HEIGHT - 105);
        ornament(WIDTH / 2 - 150, 110, 300, 230, Tint.mix(color, Color.WHITE, 0.62), color);
    }

    private void ornament(float x, float y, float width, float height, Color light, Color strong) throws IOException {
        new Ornaments(canvas, x, y, width, height, light, strong)
                .draw(manuscript.cover().ornament());
    }

    private float kicker(float x, float y, Color ink) throws IOException {
        String text = manuscript.cover().kicker();
        if (!text.isBlank()) write(text.toUpperCase(Locale.ROOT), Style.KICKER.in(ink), x, y);
        return y - 20;
    }

    /** @return where the next text may stand */
    private float title(float x, float top, float width, Style wished) throws IOException {
        Style style = wished;
        while (style.size() > 18 && lines(style, width).size() > TITLE_LINES_MAX) style = style.at(style.size() - 2);
        float y = top;
        for (String line : lines(style, width)) write(line, style, x, y -= style.leading());
        return y - 24;
    }

    private List<String> lines(Style style, float width) throws IOException {
        return Breaking.lines(faces.of(style), manuscript.title(), style.size(), width);
    }

    private void write(String text, Style style, float x, float y) throws IOException {
        pen.beginText();
        pen.setFont(faces.of(style).font(), style.size());
        pen.setNonStrokingColor(style.color());
        pen.newLineAtOffset(x, y);
        pen.showText(faces.of(style).shown(text));
        pen.endText();
    }
}
