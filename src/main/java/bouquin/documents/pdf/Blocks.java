package bouquin.documents.pdf;

import bouquin.documents.Manuscript.Bar;
import bouquin.documents.Manuscript.Block;
import bouquin.documents.Manuscript.Chart;
import bouquin.documents.Manuscript.Paragraph;
import bouquin.documents.Manuscript.Points;
import bouquin.documents.Manuscript.Table;
import java.awt.Color;
import java.io.IOException;
import java.text.NumberFormat;
import java.util.Locale;

/** Sets what stands in a section. Tables and charts are counted. */
final class Blocks {
    private static final float INDENT = 16;
    private static final float BAR_HEIGHT = 13;
    private static final float BAR_PITCH = 20;
    private static final float LABELS_WIDTH = 130;
    private static final float VALUES_WIDTH = 60;
    private static final Color BAR = new Color(0x2f, 0x6b, 0x5e);

    private final Sheets sheets;
    private final Locale locale;
    private final boolean french;
    private int tables;
    private int charts;

    Blocks(Sheets sheets, String language) {
        this.sheets = sheets;
        this.locale = Locale.forLanguageTag(language);
        this.french = language.equals("fr");
    }

    void set(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) sheets.set(paragraph.text(), Style.BODY, 0);
        else if (block instanceof Points points) set(points);
        else if (block instanceof Table table) set(table);
        else if (block instanceof Chart chart) set(chart);
    }

    private void set(Points points) throws IOException {
        for (String item : points.items()) {
            sheets.need(Style.POINT.leading() * 2);
            sheets.write("•", Style.POINT, Sheets.LEFT + 4, sheets.y() - Style.POINT.leading());
            sheets.set(item, Style.POINT, INDENT);
        }
        sheets.space(Style.BODY.after());
    }

    private void set(Table table) throws IOException {
        sheets.space(4);
        new TableSetting(sheets, table).set();
        caption((french ? "Tableau " : "Table ") + ++tables, table.caption());
    }

    private void set(Chart chart) throws IOException {
        sheets.space(4);
        sheets.need(chart.bars().size() * BAR_PITCH + Style.CAPTION.leading() * 2);
        double largest = chart.bars().stream().mapToDouble(Bar::value).max().orElse(0);
        for (Bar bar : chart.bars()) set(bar, largest);
        caption("Figure " + ++charts, chart.caption());
    }

    private void set(Bar bar, double largest) throws IOException {
        sheets.need(BAR_PITCH);
        sheets.down(BAR_PITCH);
        String label = Breaking.lines(sheets.face, bar.label(), Style.CELL.size(), LABELS_WIDTH - 8)
                .get(0);
        sheets.writeRight(label, Style.CELL, Sheets.LEFT + LABELS_WIDTH - 8, sheets.y() + 3);
        float room = Sheets.WIDTH - LABELS_WIDTH - VALUES_WIDTH;
        float length = largest == 0 ? 0 : (float) (bar.value() / largest * room);
        sheets.box(Sheets.LEFT + LABELS_WIDTH, sheets.y(), Math.max(0.5f, length), BAR_HEIGHT, BAR);
        String value = sheets.face.shown(NumberFormat.getInstance(locale).format(bar.value()));
        sheets.write(value, Style.CELL, Sheets.LEFT + LABELS_WIDTH + length + 6, sheets.y() + 3);
    }

    private void caption(String number, String text) throws IOException {
        sheets.set(number + " – " + text, Style.CAPTION, 0);
    }
}
