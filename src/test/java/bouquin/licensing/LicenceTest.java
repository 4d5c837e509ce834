package bouquin.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LicenceTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Licence licence = new Licence(
            new GrantLicence(
                    "order",
                    1,
                    "listing",
                    new DocumentId("document"),
                    "Droit",
                    new Holder("Camille@Example.org", null, "Camille"),
                    "fr"),
            PurchaseCode.next(),
            Secret.next(),
            NOW);

    @Test
    void aNewLicenceIsActive() {
        assertTrue(licence.view().active());
        assertNull(licence.view().revokedAt());
    }

    @Test
    void revokingTwiceIsRevokingOnceForTheFirstReason() {
        assertTrue(licence.revoke("refund", NOW));
        assertFalse(licence.revoke("dispute", NOW.plusSeconds(9)));
        assertFalse(licence.view().active());
        assertEquals("refund", licence.view().revokedBecause());
        assertEquals(NOW, licence.view().revokedAt());
    }

    @Test
    void aRestoredLicenceRemembersNoReason() {
        assertFalse(licence.restore());
        licence.revoke("refund", NOW);
        assertTrue(licence.restore());
        assertTrue(licence.view().active());
        assertNull(licence.view().revokedBecause());
    }

    @Test
    void aGuestsLicenceIsClaimedOnce() {
        licence.claim(new AccountId("camille"));
        licence.claim(new AccountId("somebodyElse"));
        assertEquals(new AccountId("camille"), licence.view().holder().account());
    }

    @Test
    void addressesAreComparedInLowerCase() {
        assertEquals("camille@example.org", licence.view().holder().email());
    }
}
