package bouquin.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.DocumentId;
import bouquin.documents.DocumentStage;
import bouquin.documents.DocumentState;
import bouquin.documents.DocumentView;
import bouquin.documents.FileKind;
import bouquin.identity.AccountId;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final AccountId CAMILLE = new AccountId("camille");

    private final Listing listing = new Listing(CAMILLE, "Camille", new DocumentId("document"), details(), NOW);

    @Test
    void aListingGoesFromDraftOverReviewToTheShelf() {
        assertEquals(ListingState.DRAFT, listing.view().state());
        listing.submit("Camille", document(), NOW);
        assertEquals(ListingState.IN_REVIEW, listing.view().state());
        listing.publish(NOW);
        assertTrue(listing.published());
        assertEquals(48, listing.card().pages());
    }

    @Test
    void onlyWhatIsInReviewIsPublished() {
        refused("catalog.notInReview", () -> listing.publish(NOW));
        listing.submit("Camille", document(), NOW);
        listing.publish(NOW);
        refused("catalog.notInReview", () -> listing.publish(NOW));
    }

    @Test
    void whatIsReadIsWhatIsApproved() {
        listing.submit("Camille", document(), NOW);
        refused("catalog.inReview", () -> listing.edit(details(), NOW));
        refused("catalog.inReview", () -> listing.submit("Camille", document(), NOW));
    }

    @Test
    void aPublishedListingMayCostSomethingElseButNotBecomeSomethingElse() {
        published();
        listing.edit(priced(listing.details(), Money.eur(1200)), NOW);
        assertEquals(Money.eur(1200), listing.forSale().price());
        Rejected refused = assertThrows(
                Rejected.class,
                () -> listing.edit(
                        new ListingDetails("Another title", null, null, null, null, null, null, null)
                                .over(listing.details()),
                        NOW));
        assertEquals("title", refused.faults().get(0).field());
        assertEquals("catalog.approved", refused.faults().get(0).code());
    }

    @Test
    void aRejectedListingIsMendedAndSubmittedAgain() {
        listing.submit("Camille", document(), NOW);
        assertFalse(listing.reject(NOW), "it was never for sale");
        listing.edit(details(), NOW);
        listing.submit("Camille", document(), NOW);
        assertEquals(ListingState.IN_REVIEW, listing.view().state());
    }

    @Test
    void whatIsTakenDownWasForSale() {
        published();
        assertTrue(listing.reject(NOW));
        assertFalse(listing.published());
        assertTrue(listing.wasEverPublished());
    }

    @Test
    void withdrawingTwiceIsWithdrawingOnce() {
        published();
        assertTrue(listing.withdraw(NOW));
        assertFalse(listing.withdraw(NOW));
        assertEquals(ListingState.WITHDRAWN, listing.view().state());
    }

    @Test
    void everyChangeCounts() {
        long revision = listing.view().revision();
        listing.edit(details(), NOW);
        assertEquals(revision + 1, listing.view().revision());
        listing.requireRevision(revision + 1);
        assertEquals(
                Rejected.Kind.STALE,
                assertThrows(Rejected.class, () -> listing.requireRevision(revision))
                        .kind());
    }

    @Test
    void thePromiseIsWhatTheListingSaysNow() {
        published();
        Promise promise = listing.forSale().promise();
        assertEquals("Droit administratif", promise.title());
        assertEquals(48, promise.pages());
        assertEquals("a".repeat(64), promise.sha256());
        assertEquals(listing.view().revision(), promise.version());
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldOneAndNothingElseChanges() {
        published();
        ListingView before = listing.view();
        listing.renew(document("second", 52), 3, LocalDate.of(2026, 3, 3), NOW.plusSeconds(9));
        ListingView after = listing.view();
        assertEquals(new DocumentId("second"), after.documentId());
        assertEquals(3, after.version());
        assertEquals(52, after.pages());
        assertEquals(LocalDate.of(2026, 3, 3), listing.card().validAsOf());
        assertEquals(before.id(), after.id());
        assertEquals(before.slug(), after.slug());
        assertEquals(before.price(), after.price());
        assertEquals(before.publishedAt(), after.publishedAt());
        assertEquals(3, listing.forSale().promise().documentVersion());
    }

    @Test
    void onlyWhatIsForSaleIsRenewed() {
        refused("catalog.notForSale", () -> listing.renew(document("second", 52), 2, null, NOW));
        published();
        listing.withdraw(NOW);
        refused("catalog.notForSale", () -> listing.renew(document("second", 52), 2, null, NOW));
    }

    @Test
    void whatADocumentDescribesLiesNotInTheFuture() {
        ValidAsOf.require(null, NOW);
        ValidAsOf.require(LocalDate.of(2026, 11, 24), NOW);
        refused("catalog.validAsOf", () -> ValidAsOf.require(LocalDate.of(2026, 11, 25), NOW));
        refused("catalog.validAsOf", () -> ValidAsOf.require(LocalDate.of(1899, 12, 31), NOW));
    }

    @Test
    void freePagesThatNobodyChoseAreApprovedAsTheyAre() {
        Listing unchosen = new Listing(CAMILLE, "Camille", new DocumentId("document"), ListingDetails.NONE, NOW);
        unchosen.submit("Camille", document(), NOW);
        assertEquals(document().freePages(), unchosen.details().freePages());
    }

    @Test
    void detailsComeBackAsTheyWereSaid() {
        assertEquals(details(), listing.details());
    }

    private void published() {
        listing.submit("Camille", document(), NOW);
        listing.publish(NOW);
    }

    private static ListingDetails details() {
        return new ListingDetails(
                "Droit administratif",
                "Vingt-deux arrêts. ".repeat(5),
                "law-public",
                Level.LICENCE,
                "fr",
                List.of("droit", "arrêts"),
                Money.eur(990),
                new TreeSet<>(List.of(1, 2, 7)));
    }

    private static ListingDetails priced(ListingDetails details, Money price) {
        return new ListingDetails(null, null, null, null, null, null, price, null).over(details);
    }

    static DocumentView document() {
        return document("document", 48);
    }

    private static DocumentView document(String id, int pages) {
        return new DocumentView(
                new DocumentId(id),
                "camille",
                "notes.pdf",
                FileKind.PDF,
                DocumentState.READY,
                DocumentStage.PRESSING,
                100,
                pages,
                18_330,
                7,
                "fr",
                List.of(),
                "",
                "",
                new TreeSet<>(List.of(1, 2)),
                null,
                "a".repeat(64),
                1_000,
                NOW,
                false,
                null);
    }

    private static void refused(String code, org.junit.jupiter.api.function.Executable act) {
        assertEquals(code, assertThrows(Rejected.class, act).code());
    }
}
