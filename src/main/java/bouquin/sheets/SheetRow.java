package bouquin.sheets;

import bouquin.catalog.ListingId;
import bouquin.documents.DocumentId;
import bouquin.kernel.Rejected;
import java.util.List;

/**
 * A row of a sheet and what would happen to it.
 *
 * @param line of the file where it begins, from 1
 * @param file name of the document's file as the sheet has it
 * @param document null when no file of that name was handed in
 * @param listing null unless LISTED
 * @param reasons what stands against it; empty when it is GOOD
 */
public record SheetRow(
        int line, String file, RowState state, DocumentId document, ListingId listing, List<Rejected.Fault> reasons) {
    public SheetRow {
        reasons = List.copyOf(reasons);
    }
}
