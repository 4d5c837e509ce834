package bouquin.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.moderation.Moderation;
import bouquin.moderation.Reason;
import bouquin.moderation.Rejection;
import bouquin.moderation.Verdict;
import bouquin.support.Quay;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(ArquillianExtension.class)
class CatalogIT {
    @Inject
    Quay quay;

    @Inject
    Catalog catalog;

    @Inject
    Moderation moderation;

    @Test
    void aDraftOfSomebodyElseDoesNotExist() throws Exception {
        AccountId camille = quay.seller("Camille");
        ListingId draft = draft(camille);
        Visitor stranger = quay.visitor(quay.seller("Sacha"), Role.SELLER);
        refused(Rejected.Kind.NOT_FOUND, () -> catalog.view(draft, stranger));
        refused(Rejected.Kind.NOT_FOUND, () -> catalog.image(draft, stranger, 1, 480, false));
        refused(Rejected.Kind.NOT_FOUND, () -> catalog.document(draft, Visitor.READER));
        refused(Rejected.Kind.NOT_FOUND, () -> catalog.submit(stranger.account(), draft));
        refused(Rejected.Kind.NOT_FOUND, () -> catalog.forSale(draft));
        assertEquals(
                ListingState.DRAFT, catalog.view(draft, quay.visitor(camille)).state());
        assertFalse(catalog.image(draft, quay.visitor(camille), 1, 480, false).hidden());
    }

    @Test
    void onlyAnOwnDocumentIsListedAndOnlyOnce() throws Exception {
        AccountId camille = quay.seller("Camille"), sacha = quay.seller("Sacha");
        DocumentId document = quay.document(camille, "Droit fiscal", "Impôts et taxes.");
        Rejected foreign = refused(
                Rejected.Kind.INVALID, () -> quay.draft(sacha, document, Quay.details("Droit fiscal", Money.eur(500))));
        assertEquals("documentId", foreign.faults().get(0).field());
        DocumentId none = new DocumentId(Id.next());
        Rejected unknown = refused(
                Rejected.Kind.INVALID, () -> quay.draft(sacha, none, Quay.details("Droit fiscal", Money.eur(500))));
        assertEquals(unknown.faults(), foreign.faults(), "a stranger's document looks like none");
        ListingId first = quay.draft(camille, document, Quay.details("Droit fiscal", Money.eur(500)));
        refused(
                Rejected.Kind.CONFLICT,
                () -> quay.draft(camille, document, Quay.details("Droit fiscal", Money.eur(500))));
        catalog.withdraw(camille, first);
        quay.draft(camille, document, Quay.details("Droit fiscal", Money.eur(500)));
        assertEquals(
                "catalog.documentListed",
                refused(Rejected.Kind.CONFLICT, () -> catalog.submit(camille, first))
                        .code());
    }

    @Test
    void whoDoesNotSellListsNothing() {
        AccountId buyer = new AccountId(Id.next());
        refused(
                Rejected.Kind.FORBIDDEN,
                () -> quay.draft(buyer, new DocumentId(Id.next()), Quay.details("Rien", Money.eur(500))));
    }

    @Test
    void anEditOnAnOldVersionChangesNothing() throws Exception {
        AccountId camille = quay.seller("Camille");
        ListingId draft = draft(camille);
        long read = catalog.view(draft, quay.visitor(camille)).revision();
        catalog.edit(camille, draft, read, Quay.details("Un titre plus clair", Money.eur(700)));
        refused(Rejected.Kind.STALE, () -> catalog.edit(camille, draft, read, Quay.details("Trop tard", Money.eur(1))));
        assertEquals(
                "Un titre plus clair",
                catalog.view(draft, quay.visitor(camille)).title());
    }

    @Test
    void whatIsApprovedIsForSaleWithItsPromise() throws Exception {
        AccountId camille = quay.seller("Camille");
        ListingId listing = quay.published(camille, "Contentieux administratif", "Le juge et la règle.");
        ForSale forSale = catalog.forSale(listing);
        assertEquals(Money.eur(990), forSale.price());
        assertEquals(camille, forSale.seller());
        assertTrue(forSale.promise().pages() > 0 && forSale.promise().words() > 0);
        assertEquals(64, forSale.promise().sha256().length());
        assertEquals(Verdict.APPROVED, moderation.decisions(listing).get(0).verdict());
        catalog.withdraw(camille, listing);
        assertEquals(
                "catalog.notForSale",
                refused(Rejected.Kind.CONFLICT, () -> catalog.forSale(listing)).code());
    }

    @Test
    void aRejectionIsReadByItsSellerOnly() throws Exception {
        AccountId camille = quay.seller("Camille");
        ListingId listing = draft(camille);
        catalog.submit(camille, listing);
        refused(Rejected.Kind.FORBIDDEN, () -> moderation.approve(quay.visitor(camille), listing, null));
        moderation.reject(quay.moderator(), listing, new Rejection(Set.of(Reason.UNREADABLE), "Page 2 est vide."));
        assertEquals(
                ListingState.REJECTED,
                catalog.view(listing, quay.visitor(camille)).state());
        assertEquals(
                "Page 2 est vide.",
                moderation.decisions(quay.visitor(camille), listing).get(0).note());
        refused(Rejected.Kind.NOT_FOUND, () -> moderation.decisions(Visitor.READER, listing));
    }

    private ListingId draft(AccountId seller) throws Exception {
        DocumentId document = quay.document(seller, "Droit civil", "Les personnes et les biens.");
        return quay.draft(seller, document, Quay.details("Droit civil", Money.eur(500)));
    }

    private static Rejected refused(Rejected.Kind kind, Executable act) {
        Rejected refused = assertThrows(Rejected.class, act);
        assertEquals(kind, refused.kind(), refused::getMessage);
        return refused;
    }
}
