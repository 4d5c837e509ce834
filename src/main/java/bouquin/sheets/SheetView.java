package bouquin.sheets;

import java.time.Instant;
import java.util.List;

/**
 * A sheet, and what would happen to its rows now.
 *
 * @param name of its file, may be ""
 * @param rows in the order of the file, at most 1,000
 */
public record SheetView(SheetId id, String name, Instant keptAt, List<SheetRow> rows) {
    public SheetView {
        rows = List.copyOf(rows);
    }

    public int count(RowState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }
}
