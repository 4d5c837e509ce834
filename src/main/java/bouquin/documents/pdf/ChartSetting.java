package bouquin.documents.pdf;

import bouquin.documents.Manuscript.Bar;
import bouquin.documents.Manuscript.Chart;
import java.io.IOException;
import java.text.NumberFormat;
import java.util.Locale;

/** Sets one chart: a bar for each value, with its label before and its number behind. */
final class ChartSetting {
    private static final float BAR_HEIGHT = 13;
    private static final float BAR_PITCH = 20;
    private static final float LABELS_WIDTH = 150;
    private static final float VALUES_WIDTH = 60;

    private final Sheets sheets;
    private final NumberFormat numbers;

    ChartSetting(Sheets sheets, String language) {
        this.sheets = sheets;
        this.numbers = NumberFormat.getInstance(Locale.forLanguageTag(language));
    }

    void set(Chart chart) throws IOException {
        sheets.need(chart.bars().size() * BAR_PITCH + Style.CAPTION.leading() * 2);
        double largest = chart.bars().stream().mapToDouble(Bar::value).max().orElse(0);
        for (Bar bar : chart.bars()) set(bar, largest);
    }

    private void set(Bar bar, double largest) throws IOException {
        sheets.need(BAR_PITCH);
        sheets.down(BAR_PITCH);
        String label = sheets.lines(bar.label(), Style.CELL, LABELS_WIDTH - 8).get(0);
        sheets.writeRight(label, Style.CELL, Sheets.LEFT + LABELS_WIDTH - 8, sheets.y() + 3);
        float room = Sheets.WIDTH - LABELS_WIDTH - VALUES_WIDTH;
        float length = largest == 0 ? 0 : (float) (bar.value() / largest * room);
        sheets.box(Sheets.LEFT + LABELS_WIDTH, sheets.y(), Math.max(0.5f, length), BAR_HEIGHT, sheets.accent);
        String value = sheets.face(Style.CELL).shown(numbers.format(bar.value()));
        sheets.write(value, Style.CELL, Sheets.LEFT + LABELS_WIDTH + length + 6, sheets.y() + 3);
    }
}
