package bouquin.documents.pdf;

import bouquin.documents.Manuscript.Block;
import bouquin.documents.Manuscript.Chart;
import bouquin.documents.Manuscript.Code;
import bouquin.documents.Manuscript.Key;
import bouquin.documents.Manuscript.Paragraph;
import bouquin.documents.Manuscript.Points;
import bouquin.documents.Manuscript.Quote;
import bouquin.documents.Manuscript.Table;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Sets what stands in a section. Tables and charts are counted. */
final class Blocks {
    private static final float INDENT = 16;
    private static final float PADDING = 10;
    private static final Map<String, String> TABLE = Map.of("fr", "Tableau ", "es", "Tabla ", "de", "Tabelle ");
    private static final Map<String, String> FIGURE = Map.of("es", "Figura ", "de", "Abbildung ");

    private final Sheets sheets;
    private final String language;
    private int tables;
    private int charts;

    Blocks(Sheets sheets, String language) {
        this.sheets = sheets;
        this.language = language;
    }

    void set(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) sheets.set(paragraph.text(), Style.BODY, 0);
        else if (block instanceof Points points) set(points);
        else if (block instanceof Table table) set(table);
        else if (block instanceof Chart chart) set(chart);
        else if (block instanceof Code code) set(code);
        else if (block instanceof Quote quote) set(quote);
        else if (block instanceof Key key) set(key);
    }

    private void set(Points points) throws IOException {
        for (String item : points.items()) {
            sheets.need(Style.POINT.leading() * 2);
            sheets.write("•", Style.POINT.in(sheets.accent), Sheets.LEFT + 4, sheets.y() - Style.POINT.leading());
            sheets.set(item, Style.POINT, INDENT);
        }
        sheets.space(Style.BODY.after());
    }

    private void set(Table table) throws IOException {
        sheets.space(4);
        new TableSetting(sheets, table).set();
        caption(TABLE.getOrDefault(language, "Table ") + ++tables, table.caption());
    }

    private void set(Chart chart) throws IOException {
        sheets.space(4);
        new ChartSetting(sheets, language).set(chart);
        caption(FIGURE.getOrDefault(language, "Figure ") + ++charts, chart.caption());
    }

    private void set(Code code) throws IOException {
        sheets.space(2);
        for (String line : code.lines()) {
            sheets.need(Style.CODE.leading());
            sheets.down(Style.CODE.leading());
            float foot = sheets.y() - 3.5f;
            sheets.box(Sheets.LEFT, foot, Sheets.WIDTH, Style.CODE.leading() + 0.4f, Tint.pale(sheets.accent));
            sheets.box(Sheets.LEFT, foot, 2, Style.CODE.leading() + 0.4f, sheets.accent);
            sheets.write(sheets.face(Style.CODE).shown(line), Style.CODE, Sheets.LEFT + PADDING, sheets.y());
        }
        sheets.down(Style.BODY.after() + 5);
    }

    private void set(Quote quote) throws IOException {
        sheets.space(4);
        for (String line : quote.lines()) sheets.set(line, Style.QUOTE, INDENT * 2);
        if (!quote.source().isEmpty()) sheets.set("— " + quote.source(), Style.CAPTION, INDENT * 2);
        sheets.space(4);
    }

    private void set(Key key) throws IOException {
        Style title = Style.TOPIC.in(sheets.accent);
        List<String> lines = sheets.lines(key.text(), Style.POINT, Sheets.WIDTH - 2 * PADDING);
        float height = lines.size() * Style.POINT.leading() + title.leading() + 2 * PADDING;
        sheets.space(4);
        sheets.need(height);
        sheets.down(height);
        sheets.box(Sheets.LEFT, sheets.y(), Sheets.WIDTH, height, Tint.pale(sheets.accent));
        sheets.box(Sheets.LEFT, sheets.y(), 3, height, sheets.accent);
        float baseline = sheets.y() + height - PADDING - title.size();
        sheets.write(sheets.face(title).shown(key.title()), title, Sheets.LEFT + PADDING, baseline);
        for (String line : lines)
            sheets.write(line, Style.POINT, Sheets.LEFT + PADDING, baseline -= Style.POINT.leading());
        sheets.down(12);
    }

    private void caption(String number, String text) throws IOException {
        sheets.set(number + " – " + text, Style.CAPTION, 0);
    }
}
