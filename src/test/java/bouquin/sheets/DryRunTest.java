package bouquin.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import bouquin.catalog.Level;
import bouquin.catalog.ListingDetails;
import bouquin.catalog.ListingId;
import bouquin.documents.DocumentCard;
import bouquin.documents.DocumentId;
import bouquin.documents.DocumentState;
import bouquin.documents.Refusal;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DryRunTest {
    private static final String HEADER = "file,title,abstract,category,level,language,tags,price,freePages\n";

    private final DocumentCard ready = card("notes.pdf", DocumentState.READY);

    @Test
    void aGoodRowBecomesADraft() {
        DryRun.Judged judged = run("dir/Notes.PDF,A title,,law-public,master,FR,\"a, b\",\"9,90 €\",\"1, 3\"", ready)
                .get(0);

        assertEquals(RowState.GOOD, judged.row().state());
        ListingDetails details = judged.draft().details();
        assertEquals(ready.id(), judged.draft().documentId());
        assertEquals("A title", details.title());
        assertNull(details.summary());
        assertEquals(Level.MASTER, details.level());
        assertEquals(List.of("a", " b"), details.tags());
        assertEquals(Money.eur(990), details.price());
        assertEquals(Set.of(1, 3), details.freePages());
    }

    @Test
    void whatStandsAgainstARowIsSaidAtOnce() {
        SheetRow row =
                run("notes.pdf,A title,,,expert,,,cheap,all", ready).get(0).row();

        assertEquals(RowState.WRONG, row.state());
        assertEquals(List.of("catalog.level", "money.format", "catalog.freePages"), codes(row));
    }

    @Test
    void aCellAsLongAsASheetIsRefusedLikeAnyOther() {
        SheetRow row = run("notes.pdf,,,,,,,,\"" + "1 ".repeat(400_000) + "\"", ready)
                .get(0)
                .row();
        assertEquals(List.of("catalog.freePages"), codes(row));
    }

    @Test
    void theCatalogsOwnRulesStandAgainstARowToo() {
        SheetRow row = new DryRun(
                        files(List.of(ready), Map.of()),
                        (details, pages) -> List.of(new Rejected.Fault("category", "catalog.category", List.of())))
                .of(Table.parse(HEADER + "notes.pdf,,,nowhere,,,,,"))
                .get(0)
                .row();
        assertEquals(List.of("catalog.category"), codes(row));
    }

    @Test
    void filesThatArentThereOrTwiceOrUnnamedAreTold() {
        List<DryRun.Judged> rows =
                run("other.pdf,,,,,,,,\nnotes.pdf,,,,,,,,\nNOTES.pdf,,,,,,,,\n,Title,,,,,,,\na,b", ready);

        assertEquals(List.of("sheets.row.unknownFile"), codes(rows.get(0).row()));
        assertEquals(RowState.GOOD, rows.get(1).row().state());
        assertEquals(List.of("sheets.row.duplicate"), codes(rows.get(2).row()));
        assertEquals(List.of(3), rows.get(2).row().reasons().get(0).args());
        assertEquals(List.of("sheets.row.noFile"), codes(rows.get(3).row()));
        assertEquals(List.of("sheets.row.columns"), codes(rows.get(4).row()));
    }

    @Test
    void aDocumentInThePressWaitsAndARefusedOneSaysWhy() {
        DocumentCard refused = card("bad.pdf", DocumentState.REFUSED);
        List<DryRun.Judged> rows =
                run("new.pdf,,,,,,,,\nbad.pdf,,,,,,,,", card("new.pdf", DocumentState.CHECKING), refused);

        assertEquals(RowState.WAITING, rows.get(0).row().state());
        assertNull(rows.get(0).draft());
        assertEquals(List.of("documents.refused.broken"), codes(rows.get(1).row()));
    }

    @Test
    void aFileThatHasAListingGetsNoSecondOneThoughItWasUploadedAgain() {
        DocumentCard again = card("notes.pdf", DocumentState.READY);
        ListingId listing = new ListingId(Id.next());
        Files files = files(List.of(again, ready), Map.of(ready.id(), listing));

        SheetRow row = new DryRun(files, (details, pages) -> List.of())
                .of(Table.parse(HEADER + "notes.pdf,,,,,,,,"))
                .get(0)
                .row();

        assertEquals(RowState.LISTED, row.state());
        assertEquals(listing, row.listing());
    }

    @Test
    void ofSeveralUploadsTheNewestThatIsReadyCounts() {
        DocumentCard broken = card("notes.pdf", DocumentState.REFUSED);
        DocumentCard older = card("notes.pdf", DocumentState.READY);

        assertEquals(
                ready.id(),
                run("notes.pdf,,,,,,,,", broken, ready, older).get(0).row().document());
    }

    private static List<DryRun.Judged> run(String rows, DocumentCard... documents) {
        return new DryRun(files(List.of(documents), Map.of()), (details, pages) -> List.of())
                .of(Table.parse(HEADER + rows));
    }

    private static Files files(List<DocumentCard> documents, Map<DocumentId, ListingId> listings) {
        return new Files(documents, listings);
    }

    private static List<String> codes(SheetRow row) {
        return row.reasons().stream().map(Rejected.Fault::code).toList();
    }

    private static DocumentCard card(String name, DocumentState state) {
        Refusal refusal = state == DocumentState.REFUSED ? new Refusal("documents.refused.broken", List.of()) : null;
        return new DocumentCard(new DocumentId(Id.next()), name, state, 10, refusal, Instant.EPOCH);
    }
}
