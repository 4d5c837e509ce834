package bouquin.sheets;

import bouquin.kernel.Rejected;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A sheet's text taken apart as spreadsheets write it: commas, semicolons or tabs, quotes around cells with line feeds.
 *
 * @param width how many columns the first row names
 */
record Table(int width, List<Line> lines) {
    static final int ROWS_MAX = 1_000;
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /**
     * @throws Rejected INVALID {@code sheets.header} when the first row doesn't name the columns, {@code sheets.empty},
     *     {@code sheets.tooManyRows}, {@code sheets.malformed} with the line
     */
    static Table parse(String text) {
        List<CsvRecord> records = records(text, separator(text));
        if (records.isEmpty()) throw Rejected.invalid("sheets.empty");
        List<Column> header = header(records.get(0));
        List<Line> lines = records.stream()
                .skip(1)
                .filter(record -> record.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                .map(record -> line(record, header))
                .toList();
        if (lines.isEmpty()) throw Rejected.invalid("sheets.empty");
        return new Table(header.size(), lines);
    }

    /** The one that divides the first line into the most cells. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = SEPARATORS[0];
        for (char candidate : SEPARATORS) if (count(first, candidate) > count(first, best)) best = candidate;
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(found -> found == wanted).count();
    }

    private static List<CsvRecord> records(String text, char separator) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (records.size() > ROWS_MAX) throw Rejected.invalid("sheets.tooManyRows", ROWS_MAX);
                records.add(record);
            }
        } catch (CsvParseException malformed) {
            throw Rejected.invalid("sheets.malformed", records.size() + 1);
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return records;
    }

    private static List<Column> header(CsvRecord first) {
        List<Column> columns = new ArrayList<>();
        for (String title : first.getFields()) {
            Column column = Column.titled(title).orElseThrow(() -> wrongHeader());
            if (columns.contains(column)) throw wrongHeader();
            columns.add(column);
        }
        if (!columns.containsAll(Column.all().filter(Column::required).toList())) throw wrongHeader();
        return columns;
    }

    private static Rejected wrongHeader() {
        return Rejected.invalid("sheets.header", titles());
    }

    static String titles() {
        return Column.all().map(Column::title).collect(Collectors.joining(", "));
    }

    private static Line line(CsvRecord record, List<Column> header) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        List<String> fields = record.getFields();
        if (fields.size() == header.size())
            for (int i = 0; i < fields.size(); i++) cells.put(header.get(i), fields.get(i));
        return new Line((int) record.getStartingLineNumber(), fields.size(), cells);
    }
}
