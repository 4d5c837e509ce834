package bouquin.api;

import bouquin.catalog.ListingId;
import bouquin.documents.DocumentId;
import bouquin.sheets.RowState;
import bouquin.sheets.SheetId;
import bouquin.sheets.SheetRow;
import bouquin.sheets.SheetView;
import java.time.Instant;
import java.util.List;

/**
 * A sheet in the API.
 *
 * @param drafts how many were made by this call, null when none were asked for
 */
record SheetAnswer(SheetId id, String name, Instant keptAt, Integer drafts, List<Row> rows) {
    /**
     * @param line of the file where the row begins, from 1
     * @param documentId null when no such file was handed in
     * @param listingId null unless LISTED
     * @param reasons empty when it is GOOD
     */
    record Row(
            int line,
            String file,
            RowState state,
            DocumentId documentId,
            ListingId listingId,
            List<Problem.Field> reasons) {}

    static SheetAnswer of(SheetView sheet, Integer drafts, Problems problems) {
        List<Row> rows = sheet.rows().stream().map(row -> row(row, problems)).toList();
        return new SheetAnswer(sheet.id(), sheet.name(), sheet.keptAt(), drafts, rows);
    }

    private static Row row(SheetRow row, Problems problems) {
        List<Problem.Field> reasons = row.reasons().stream()
                .map(fault -> new Problem.Field(fault.field(), fault.code(), problems.text(fault.code(), fault.args())))
                .toList();
        return new Row(row.line(), row.file(), row.state(), row.document(), row.listing(), reasons);
    }
}
