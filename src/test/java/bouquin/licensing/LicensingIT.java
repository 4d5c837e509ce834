package bouquin.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.kernel.Id;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LicensingIT {
    private final DocumentId document = new DocumentId(Id.next());
    private final String listing = Id.next();
    private final String order = Id.next();
    private final String email = Id.next() + "@Example.org";

    @Inject
    Licensing licensing;

    @Test
    void aLineIsGrantedOnceHoweverOftenItIsAskedFor() {
        LicenceId first = granted(1), again = granted(1), other = granted(2);
        assertEquals(first, again);
        assertEquals(
                List.of(first, other),
                licensing.ofOrder(order).stream().map(LicenceView::id).toList());
        String code = licensing.view(first).purchaseCode();
        assertEquals(first, licensing.withPurchaseCode(code).orElseThrow().id());
    }

    @Test
    void aRevokedLicenceIsNoLongerActiveUntilItIsRestored() {
        LicenceId id = granted(1);
        assertTrue(licensing.active(listing, document, email, null).isPresent());
        licensing.revoke(id, "refund");
        licensing.revoke(id, "again");
        assertFalse(licensing.active(listing, document, email, null).isPresent());
        assertEquals("refund", licensing.view(id).revokedBecause());
        licensing.restore(id);
        assertEquals(
                id,
                licensing.active(listing, document, email, null).orElseThrow().id());
    }

    @Test
    void aLicenceCoversTheVersionsThatFollow() {
        LicenceId id = granted(1);
        DocumentId later = new DocumentId(Id.next());
        assertEquals(
                id, licensing.active(listing, later, email, null).orElseThrow().id());
        assertEquals(
                List.of(id),
                licensing.activeOn(listing, "", 10).stream()
                        .map(LicenceView::id)
                        .toList());
        licensing.revoke(id, "refund");
        assertFalse(licensing.active(listing, later, email, null).isPresent());
        assertEquals(List.of(), licensing.activeOn(listing, "", 10));
    }

    @Test
    void aGuestsLicencesFollowTheAddress() {
        LicenceId id = granted(1);
        AccountId account = new AccountId(Id.next());
        licensing.claim(email, account);
        assertEquals(id, licensing.heldBy(account).get(0).id());
        assertTrue(licensing
                .active(listing, document, "other@example.org", account)
                .isPresent());
    }

    private LicenceId granted(int line) {
        return licensing.grant(
                new GrantLicence(order, line, listing, document, "Droit", new Holder(email, null, "Camille"), "fr"));
    }
}
