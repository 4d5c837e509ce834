package bouquin.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingState;
import bouquin.catalog.ListingView;
import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.platform.persistence.Transactions;
import bouquin.support.Quay;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SheetsIT {
    private static final String HEADER = "file;title;abstract;category;level;language;tags;price;freePages\r\n";
    private static final String ROW =
            "%s;Le droit des quais;Ce que disent les règlements des quais, et à qui ils s’adressent vraiment.;%s;LICENCE;fr;droit, quais;%s;%s\r\n";

    @Inject
    Quay quay;

    @Inject
    Sheets sheets;

    @Inject
    Catalog catalog;

    @Inject
    Transactions transactions;

    @PersistenceContext
    EntityManager em;

    @Test
    void aDryRunChangesNothingAndDraftsAreMadeOnce() throws Exception {
        AccountId seller = quay.seller("Ana");
        DocumentId document =
                named(quay.document(seller, "Quais", "Les quais ont leurs règles. ".repeat(40)), "quais.pdf");
        SheetId id = keep(
                seller,
                ROW.formatted("quais.pdf", "law-public", "9,90", "1")
                        + ROW.formatted("none.pdf", "law-public", "9,90", "1"));

        SheetView before = sheets.view(seller, id);
        assertEquals(List.of(RowState.GOOD, RowState.WRONG), states(before));
        assertTrue(catalog.ofSeller(seller).isEmpty());

        Drafted drafted = sheets.draft(seller, id);
        assertEquals(1, drafted.drafts());
        assertEquals(List.of(RowState.LISTED, RowState.WRONG), states(drafted.sheet()));
        assertEquals(0, sheets.draft(seller, id).drafts());
        assertEquals(
                id,
                keep(
                        seller,
                        ROW.formatted("quais.pdf", "law-public", "9,90", "1")
                                + ROW.formatted("none.pdf", "law-public", "9,90", "1")));

        ListingView listing = catalog.ofSeller(seller).get(0);
        assertEquals(1, catalog.ofSeller(seller).size());
        assertEquals(document, listing.documentId());
        assertEquals(ListingState.DRAFT, listing.state());
        assertEquals(Money.eur(990), listing.price());
        assertEquals(List.of("droit", "quais"), listing.details().tags());
    }

    @Test
    void twoWhoAskForDraftsAtOnceMakeOne() throws Exception {
        AccountId seller = quay.seller("Ana");
        named(quay.document(seller, "Quais", "Les quais ont leurs règles. ".repeat(40)), "quais.pdf");
        SheetId id = keep(seller, ROW.formatted("quais.pdf", "law-public", "9,90", ""));

        List<Thread> threads = IntStream.range(0, 4)
                .mapToObj(i -> new Thread(() -> sheets.draft(seller, id)))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) thread.join();

        assertEquals(1, catalog.ofSeller(seller).size());
    }

    @Test
    void eachReasonIsTold() throws Exception {
        AccountId seller = quay.seller("Ana");
        for (String name : List.of("a.pdf", "b.pdf", "c.pdf"))
            named(quay.document(seller, name, "Les quais ont leurs règles. ".repeat(40)), name);
        SheetId id = keep(
                seller,
                ROW.formatted("a.pdf", "law-public", "900", "")
                        + ROW.formatted("b.pdf", "law-of-the-sea", "9,90", "")
                        + ROW.formatted("c.pdf", "law-public", "9,90", "400"));

        List<String> codes = sheets.view(seller, id).rows().stream()
                .map(row -> row.reasons().get(0).code())
                .toList();

        assertEquals(List.of("catalog.price", "catalog.category", "documents.freePages.unknown"), codes);
    }

    @Test
    void somebodyElsesSheetAndFilesDontExist() throws Exception {
        AccountId seller = quay.seller("Ana");
        named(quay.document(seller, "Quais", "Les quais ont leurs règles. ".repeat(40)), "quais.pdf");
        String rows = ROW.formatted("quais.pdf", "law-public", "9,90", "");
        SheetId id = keep(seller, rows);
        AccountId stranger = quay.seller("Zoë");

        assertEquals(
                Rejected.Kind.NOT_FOUND,
                assertThrows(Rejected.class, () -> sheets.view(stranger, id)).kind());
        assertThrows(Rejected.class, () -> sheets.draft(stranger, id));
        SheetId own = keep(stranger, rows);
        assertEquals(
                "sheets.row.unknownFile",
                sheets.view(stranger, own).rows().get(0).reasons().get(0).code());
    }

    @Test
    void onlyTheLastSheetsAreKept() {
        AccountId seller = new AccountId(Id.next());
        for (int i = 0; i < 25; i++) keep(seller, ROW.formatted("f" + i + ".pdf", "", "", ""));
        assertEquals(20, sheets.of(seller).size());
    }

    @Test
    void aThousandRowsAreJudgedAtOnce() {
        AccountId seller = new AccountId(Id.next());
        String rows = IntStream.range(0, 1_000)
                .mapToObj(i -> ROW.formatted("file" + i + ".pdf", "law-public", "9,90", ""))
                .collect(Collectors.joining());
        assertEquals(1_000, sheets.view(seller, keep(seller, rows)).count(RowState.WRONG));
    }

    private SheetId keep(AccountId owner, String rows) {
        return sheets.keep(owner, "table.csv", ("\uFEFF" + HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    private DocumentId named(DocumentId document, String name) {
        transactions.inNew(() -> em.createNativeQuery("update documents_document set name = ? where id = ?")
                .setParameter(1, name)
                .setParameter(2, document.value())
                .executeUpdate());
        return document;
    }

    private static List<RowState> states(SheetView sheet) {
        return sheet.rows().stream().map(SheetRow::state).toList();
    }
}
