package bouquin.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.documents.Blackout;
import bouquin.documents.DocumentId;
import bouquin.documents.DocumentState;
import bouquin.documents.DocumentView;
import bouquin.documents.Documents;
import bouquin.documents.HintKind;
import bouquin.documents.Place;
import bouquin.identity.AccountId;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.platform.storage.Storage;
import bouquin.support.Quay;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RedactionIT {
    private static final String ADDRESS = "laure.verneuil@univ-quai.fr";
    private static final Blackout IT = new Blackout(List.of(), List.of(ADDRESS));

    @Inject
    Quay quay;

    @Inject
    Catalog catalog;

    @Inject
    Documents documents;

    @Inject
    Redaction redaction;

    @Inject
    Storage storage;

    @Test
    void theDraftSellsTheRedactedDocumentAndTheOldOneIsErasedWithItsFiles() throws Exception {
        AccountId camille = quay.seller("Camille");
        Set<String> before = files();
        DocumentId old = quay.document(camille, "Mon stage", "Merci à " + ADDRESS + " pour son accueil.");
        assertEquals(HintKind.EMAIL, documents.hints(old).get(0).kind());
        ListingId draft = quay.draft(camille, old, Quay.details("Mon stage", Money.eur(500)));
        Set<String> ofOld = files();
        ofOld.removeAll(before);
        assertEquals(3, ofOld.size(), "original, master, previews: " + ofOld);
        DocumentId redacted = redaction.redact(camille, old, IT);
        assertEquals(redacted, catalog.view(draft, quay.visitor(camille)).documentId());
        assertEquals(DocumentState.READY, settled(redacted).state());
        until(() -> documents.view(old).state() == DocumentState.REFUSED);
        assertFalse(documents.text(redacted).contains("verneuil"), documents.text(redacted));
        assertEquals(List.of(), documents.hints(redacted));
        assertEquals("", documents.text(old));
        assertEquals(List.of(), documents.hints(old));
        assertEquals("documents.refused.replaced", documents.view(old).refusal().code());
        until(() -> files().stream().noneMatch(ofOld::contains));
        assertEquals(
                List.of(), documents.redaction(redacted).orElseThrow().outcome().images());
        catalog.submit(camille, draft);
    }

    @Test
    void whatCannotBeRedactedKeepsItsOldDocument() throws Exception {
        AccountId camille = quay.seller("Camille");
        DocumentId old = quay.document(camille, "Mon mémoire", "Rien de secret ici.");
        ListingId draft = quay.draft(camille, old, Quay.details("Mon mémoire", Money.eur(500)));
        DocumentId other = redaction.redact(camille, old, IT);
        assertEquals("documents.redaction.nothing", settled(other).refusal().code());
        until(() -> catalog.view(draft, quay.visitor(camille)).documentId().equals(old));
        assertEquals(DocumentState.READY, documents.view(old).state());
    }

    @Test
    void whatWasForSaleIsNotRedacted() throws Exception {
        AccountId camille = quay.seller("Camille");
        ListingId listing = quay.published(camille, "Droit", "Écrire à " + ADDRESS);
        DocumentId document = catalog.view(listing).documentId();
        assertEquals("catalog.documentPublished", refused(camille, document, IT).code());
        catalog.withdraw(camille, listing);
        assertEquals("catalog.documentPublished", refused(camille, document, IT).code());
        assertEquals(DocumentState.READY, documents.view(document).state());
    }

    @Test
    void onlyTheOwnerRedactsAndOnlyWhatLiesOnThePages() throws Exception {
        AccountId camille = quay.seller("Camille"), sacha = quay.seller("Sacha");
        DocumentId document = quay.document(camille, "Mes notes", "Écrire à " + ADDRESS);
        assertEquals(Rejected.Kind.NOT_FOUND, refused(sacha, document, IT).kind());
        for (Place outside : List.of(
                new Place(99, 1, 1, 1, 1),
                new Place(1, -5, 1, 1, 1),
                new Place(1, 1, 1, 0, 1),
                new Place(1, 1, 1, 10_000, 1),
                new Place(1, Double.NaN, 1, 1, 1)))
            assertEquals(
                    "documents.redaction.place",
                    refused(camille, document, new Blackout(List.of(outside), List.of()))
                            .faults()
                            .get(0)
                            .code());
        assertEquals(
                "documents.redaction.texts",
                refused(camille, document, new Blackout(List.of(), List.of("a ")))
                        .faults()
                        .get(0)
                        .code());
    }

    @Test
    void twoRedactionsAtOnceAreOne() throws Exception {
        AccountId camille = quay.seller("Camille");
        DocumentId old = quay.document(camille, "Deux fois", "Écrire à " + ADDRESS);
        DocumentId redacted = redaction.redact(camille, old, IT);
        Rejected again = refused(camille, old, IT);
        assertTrue(Set.of("documents.redaction.underWay", "documents.notReady").contains(again.code()), again.code());
        assertEquals(DocumentState.READY, settled(redacted).state());
    }

    private Rejected refused(AccountId account, DocumentId document, Blackout blackout) {
        return assertThrows(Rejected.class, () -> redaction.redact(account, document, blackout));
    }

    private DocumentView settled(DocumentId id) {
        until(() -> documents.view(id).state().isFinal());
        return documents.view(id);
    }

    private Set<String> files() {
        try {
            Set<String> files = new TreeSet<>();
            for (String area : List.of("quarantine", "originals", "masters", "previews"))
                files.addAll(storage.keysBefore(area, Instant.now().plusSeconds(60)));
            return files;
        } catch (IOException disk) {
            throw new IllegalStateException(disk);
        }
    }

    private static void until(BooleanSupplier holds) {
        long end = System.nanoTime() + 120_000_000_000L;
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "nothing happened for two minutes");
            try {
                Thread.sleep(200);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }
}
