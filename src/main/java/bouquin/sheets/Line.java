package bouquin.sheets;

import java.util.Map;

/**
 * A row as it stands in the file.
 *
 * @param number of the line where it begins, from 1
 * @param width how many cells it has
 * @param cells by column; a row of another width than the first one has none
 */
record Line(int number, int width, Map<Column, String> cells) {
    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }
}
