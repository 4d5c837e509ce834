package bouquin.documents.pdf;

import bouquin.documents.Manuscript.Table;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sets one table: columns as wide as their content asks, numbers to the right, the head again on each page. */
final class TableSetting {
    private static final float PADDING = 5;
    private static final float COLUMN_MIN = 40;
    private static final float COLUMN_WISH_MAX = 220;
    private static final Color RULE = new Color(0xcf, 0xc7, 0xbf);
    private static final Pattern NUMBER =
            Pattern.compile("[-−+]?[\\d\\s\\u00A0\\u202F.,]*\\d[\\s\\u00A0\\u202F]*[%€$£]?");

    private final Sheets sheets;
    private final Table table;
    private final List<Float> widths;

    TableSetting(Sheets sheets, Table table) throws IOException {
        this.sheets = sheets;
        this.table = table;
        this.widths = widths();
    }

    void set() throws IOException {
        sheets.need(heightOfHeadAndFirstRow());
        set(table.head(), Style.HEAD);
        for (List<String> row : table.rows()) {
            if (sheets.y() - height(row, Style.CELL) < 90) {
                sheets.begin();
                set(table.head(), Style.HEAD);
            }
            set(row, Style.CELL);
        }
    }

    private float heightOfHeadAndFirstRow() throws IOException {
        float first = table.rows().isEmpty() ? 0 : height(table.rows().get(0), Style.CELL);
        return height(table.head(), Style.HEAD) + first;
    }

    private void set(List<String> row, Style style) throws IOException {
        float height = height(row, style);
        sheets.down(height);
        if (style == Style.HEAD)
            sheets.box(Sheets.LEFT, sheets.y(), Sheets.WIDTH, height, Tint.mix(sheets.accent, Color.WHITE, 0.86));
        float x = Sheets.LEFT;
        for (int column = 0; column < row.size(); column++) {
            set(row.get(column), style, x, column, sheets.y() + height - PADDING);
            x += widths.get(column);
        }
        sheets.box(Sheets.LEFT, sheets.y(), Sheets.WIDTH, 0.6f, RULE);
    }

    private void set(String cell, Style style, float x, int column, float top) throws IOException {
        float width = widths.get(column);
        float baseline = top - style.size();
        for (String line : lines(cell, style, width)) {
            if (holdsNumbers(column)) sheets.writeRight(line, style, x + width - PADDING, baseline);
            else sheets.write(line, style, x + PADDING, baseline);
            baseline -= style.leading();
        }
    }

    private boolean holdsNumbers(int column) {
        return table.rows().stream()
                .allMatch(row -> NUMBER.matcher(row.get(column)).matches());
    }

    private float height(List<String> row, Style style) throws IOException {
        int most = 1;
        for (int column = 0; column < row.size(); column++)
            most = Math.max(
                    most, lines(row.get(column), style, widths.get(column)).size());
        return most * style.leading() + 2 * PADDING - 2;
    }

    private List<String> lines(String cell, Style style, float width) throws IOException {
        return sheets.lines(cell, style, width - 2 * PADDING);
    }

    /** As wide as asked for; when that is too much, each column keeps its longest word and shares the rest by its wish. */
    private List<Float> widths() throws IOException {
        List<Float> wishes = new ArrayList<>(), words = new ArrayList<>();
        float wished = 0, needed = 0;
        for (int column = 0; column < table.head().size(); column++) {
            float wish = wish(column), word = Math.min(wish, longestWord(column));
            wishes.add(wish);
            words.add(word);
            wished += wish;
            needed += word;
        }
        List<Float> widths = new ArrayList<>();
        boolean fits = wished <= Sheets.WIDTH, hopeless = needed >= Sheets.WIDTH;
        for (int column = 0; column < wishes.size(); column++) {
            float wish = wishes.get(column), word = words.get(column);
            if (fits || hopeless) widths.add(wish * Sheets.WIDTH / wished);
            else widths.add(word + (wish - word) * (Sheets.WIDTH - needed) / (wished - needed));
        }
        return widths;
    }

    private float wish(int column) throws IOException {
        float wish = natural(table.head().get(column));
        for (List<String> row : table.rows()) wish = Math.max(wish, natural(row.get(column)));
        return Math.min(COLUMN_WISH_MAX, Math.max(COLUMN_MIN, wish));
    }

    private float longestWord(int column) throws IOException {
        float longest = 0;
        for (String word : table.head().get(column).split("\\s")) longest = Math.max(longest, natural(word));
        for (List<String> row : table.rows())
            for (String word : row.get(column).split("\\s")) longest = Math.max(longest, natural(word));
        return longest;
    }

    private float natural(String cell) throws IOException {
        Face face = sheets.face(Style.HEAD);
        return face.width(face.shown(cell.replace('\n', ' ')), Style.CELL.size()) + 2 * PADDING + 4;
    }
}
