package bouquin.sheets;

import bouquin.catalog.Catalog;
import bouquin.catalog.DraftListing;
import bouquin.catalog.ListingDetails;
import bouquin.documents.DocumentCard;
import bouquin.documents.DocumentState;
import bouquin.kernel.Faults;
import bouquin.kernel.Rejected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Says of each row of a sheet what would happen to it. */
final class DryRun {
    /** A row that was judged, with the draft that it asks for when it is good. */
    record Judged(SheetRow row, DraftListing draft) {}

    private final Files files;
    private final BiFunction<ListingDetails, Integer, List<Rejected.Fault>> rules;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param rules {@link Catalog#faults}: what stands against details of a document of so many pages */
    DryRun(Files files, BiFunction<ListingDetails, Integer, List<Rejected.Fault>> rules) {
        this.files = files;
        this.rules = rules;
    }

    List<Judged> of(Table table) {
        List<Judged> judged = new ArrayList<>();
        for (Line line : table.lines()) judged.add(judge(line, table.width()));
        return judged;
    }

    private Judged judge(Line line, int width) {
        if (line.width() != width) return wrong(line, fault("sheets.row.columns", width, line.width()));
        String name = Files.key(line.cell(Column.FILE));
        if (name.isEmpty()) return wrong(line, fault("sheets.row.noFile"));
        Integer earlier = seen.putIfAbsent(name, line.number());
        if (earlier != null) return wrong(line, fault("sheets.row.duplicate", earlier));
        Files.Found found = files.find(name);
        if (found == null) return wrong(line, fault("sheets.row.unknownFile"));
        if (found.listing() != null)
            return row(line, RowState.LISTED, found, List.of(fault("sheets.row.listed")), null);
        return judge(line, found);
    }

    private Judged judge(Line line, Files.Found found) {
        DocumentCard document = found.document();
        if (document.state() == DocumentState.REFUSED)
            return row(line, RowState.WRONG, found, List.of(refusal(document)), null);
        Faults unreadable = new Faults();
        ListingDetails details = Details.of(line, unreadable);
        List<Rejected.Fault> reasons = new ArrayList<>(unreadable.found());
        reasons.addAll(rules.apply(details, document.pages()));
        if (!reasons.isEmpty()) return row(line, RowState.WRONG, found, reasons, null);
        if (document.state() != DocumentState.READY)
            return row(line, RowState.WAITING, found, List.of(fault("sheets.row.notReady")), null);
        return row(line, RowState.GOOD, found, List.of(), new DraftListing(document.id(), details));
    }

    private static Rejected.Fault refusal(DocumentCard document) {
        return new Rejected.Fault(
                Column.FILE.title(),
                document.refusal().code(),
                document.refusal().args());
    }

    private static Judged wrong(Line line, Rejected.Fault reason) {
        return row(line, RowState.WRONG, new Files.Found(null, null), List.of(reason), null);
    }

    private static Judged row(
            Line line, RowState state, Files.Found found, List<Rejected.Fault> reasons, DraftListing draft) {
        return new Judged(
                new SheetRow(
                        line.number(),
                        line.cell(Column.FILE).strip(),
                        state,
                        found.document() == null ? null : found.document().id(),
                        found.listing(),
                        reasons),
                draft);
    }

    private static Rejected.Fault fault(String code, Object... args) {
        return new Rejected.Fault(Column.FILE.title(), code, List.of(args));
    }
}
