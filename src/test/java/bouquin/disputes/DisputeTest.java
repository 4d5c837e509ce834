package bouquin.disputes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.catalog.Level;
import bouquin.catalog.Promise;
import bouquin.checkout.OrderId;
import bouquin.checkout.SoldLine;
import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.licensing.LicenceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisputeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private final SoldLine sold = sold();
    private final Dispute dispute =
            new Dispute(sold, DisputeReason.UNREADABLE, DisputeWish.REFUND, NOW, NOW.plus(Duration.ofDays(7)));

    @Test
    void theSellersFirstMessageIsTheAnswer() {
        dispute.write(DisputeParty.BUYER, "pages 3 and 4", NOW);
        assertEquals(DisputeState.OPEN, dispute.state());
        dispute.write(DisputeParty.SELLER, "I look at it", NOW);
        assertEquals(DisputeState.ANSWERED, dispute.state());
        dispute.write(DisputeParty.SELLER, "and mended it", NOW);
        assertEquals(
                List.of(DisputeEntryKind.MESSAGE, DisputeEntryKind.ANSWER, DisputeEntryKind.MESSAGE),
                timeline().stream().map(DisputeEntryView::kind).toList());
    }

    @Test
    void aDecisionIsTheLastWord() {
        dispute.decide(DisputeParty.ADMIN, DisputeOutcome.PARTIAL, Money.eur(300), "half is missing", NOW);
        assertEquals("disputes.decided", refused(() -> dispute.write(DisputeParty.BUYER, "but", NOW)));
        assertEquals(
                "disputes.decided",
                refused(() -> dispute.decide(DisputeParty.ADMIN, DisputeOutcome.REJECT, null, "no", NOW)));
        DisputeView view = dispute.view(DisputeParty.BUYER, sold, null);
        assertEquals(Money.eur(300), view.amount());
        assertEquals(DisputeEntryKind.DECISION, timeline().get(0).kind());
    }

    @Test
    void aTimelineHasAnEnd() {
        for (int i = 0; i < Dispute.ENTRIES_MAX; i++) dispute.write(DisputeParty.BUYER, "again", NOW);
        assertEquals("disputes.full", refused(() -> dispute.write(DisputeParty.BUYER, "again", NOW)));
    }

    @Test
    void whatTheSaleHadPromisedStaysInSight() {
        assertEquals(
                sold.promise(), dispute.view(DisputeParty.SELLER, sold, null).promised());
    }

    private List<DisputeEntryView> timeline() {
        return dispute.view(DisputeParty.ADMIN, sold, null).timeline();
    }

    private static String refused(Runnable act) {
        return assertThrows(Rejected.class, act::run).code();
    }

    private static SoldLine sold() {
        return new SoldLine(
                new OrderId(Id.next()),
                1,
                new LicenceId(Id.next()),
                new DocumentId(Id.next()),
                new AccountId(Id.next()),
                "Title",
                new Promise("Title", "Summary", 12, 3400, "fr", Level.MASTER, 1, "ab".repeat(32), NOW),
                Money.eur(1000),
                Money.eur(583),
                Money.eur(1000),
                NOW,
                "buyer@example.org",
                "fr");
    }
}
