package bouquin.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.ledger.EntryKind;
import bouquin.ledger.InvariantReport;
import bouquin.ledger.Ledger;
import bouquin.library.Library;
import bouquin.library.Reading;
import bouquin.licensing.LicenceId;
import bouquin.licensing.Licensing;
import bouquin.payments.ChargeSucceeded;
import bouquin.payments.PaymentView;
import bouquin.payments.Payments;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Transactions;
import bouquin.support.SandboxCard;
import bouquin.support.Stall;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CheckoutIT {
    private static final Waiver BOTH = new Waiver(true, true);

    @Inject
    Checkout checkout;

    @Inject
    Catalog catalog;

    @Inject
    Library library;

    @Inject
    Licensing licensing;

    @Inject
    Ledger ledger;

    @Inject
    Payments payments;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    Stall stall;

    @Test
    void fiveReportsOfOneChargeFulfilAnOrderOnce() {
        Visitor guest = stall.guest();
        OrderView order = paid(place(guest, listing("Tides one", 1000), listing("Tides two", 550)), guest);
        PaymentView payment = payments.captured(order.id().value()).orElseThrow();
        ChargeSucceeded again = new ChargeSucceeded(
                payment.id(), order.id().value(), payment.provider(), order.total(), "FR", Instant.now());
        for (int i = 0; i < 5; i++)
            transactions.inNew(() -> {
                outbox.append(again);
                return null;
            });
        Visitor other = stall.guest();
        paid(place(other, listing("Tides three", 500)), other);
        assertEquals(2, licensing.ofOrder(order.id().value()).size());
        assertEquals(1, purchases(order.id()));
        assertInvariants();
    }

    @Test
    void aRefundedLicenceNoLongerDownloads() {
        Visitor guest = stall.guest();
        OrderView order = paid(place(guest, listing("Tides to refund", 1000)), guest);
        LicenceId licence = order.lines().get(0).licence();
        assertTrue(library.copy(licence, guest, Reading.WHOLE).file().length() > 1000);
        checkout.refund(new RefundOrder(order.id(), null, null, "The wrong document was uploaded.", null));
        assertEquals("library.revoked", refused(() -> library.copy(licence, guest, Reading.WHOLE)));
        assertEquals(OrderState.REFUNDED, checkout.order(order.id(), guest).state());
        Stall.until(() -> checkout.order(order.id(), guest).refunds().get(0).confirmedAt() != null);
        assertEquals(
                "checkout.refund.nothingLeft",
                refused(() -> checkout.refund(new RefundOrder(order.id(), null, null, "again", null))));
        assertInvariants();
    }

    @Test
    void twoOrdersAtOnceWithOneKeyAreOne() {
        Visitor guest = stall.guest();
        PlaceOrder command = command(guest, Id.next(), false, listing("Tides at once", 700));
        CompletableFuture<OrderId> one = CompletableFuture.supplyAsync(
                () -> checkout.place(command).order().id());
        OrderId two = checkout.place(command).order().id();
        assertEquals(one.join(), two);
        assertEquals(1, checkout.orders(guest, null, 10).items().size());
        PlaceOrder changed = new PlaceOrder(
                guest, command.listings(), command.email(), "DE", null, BOTH, "fr", false, command.key());
        assertEquals("idempotency.otherBody", refused(() -> checkout.place(changed)));
    }

    @Test
    void whoReadNothingGetsEverythingBackAndWhoReadDoesNot() {
        Visitor guest = stall.guest();
        ListingId listing = listing("Tides to withdraw from", 900);
        OrderView unread = paid(place(guest, listing), guest);
        LicenceId licence = unread.lines().get(0).licence();
        library.copy(licence, guest, Reading.LOOK);
        withdraw(unread.id());
        assertEquals(OrderState.REFUNDED, checkout.order(unread.id(), guest).state());
        assertEquals("library.revoked", refused(() -> library.copy(licence, guest, Reading.WHOLE)));
        OrderView read = paid(place(guest, listing), guest);
        library.copy(read.lines().get(0).licence(), guest, Reading.REST);
        assertEquals(
                "checkout.withdrawal.downloaded", withdraw(read.id()).get(0).refusal());
        assertEquals(OrderState.PAID, checkout.order(read.id(), guest).state());
    }

    @Test
    void aDocumentThatIsHeldAlreadyIsNoticedBeforePaying() {
        Visitor member = stall.member();
        ListingId listing = listing("Tides twice", 800);
        paid(place(member, listing), member);
        PlaceOrder again = command(member, null, false, listing);
        assertEquals("checkout.alreadyBought", refused(() -> checkout.place(again)));
        OrderView meant = checkout.place(command(member, null, true, listing)).order();
        assertEquals(OrderState.PLACED, meant.state());
    }

    @Test
    void aDeclinedCardMayBeFollowedByAnother() {
        Visitor guest = stall.guest();
        OrderView order = place(guest, listing("Tides declined", 600));
        SandboxCard.decline(order.paymentUrl());
        Stall.until(() -> checkout.order(order.id(), guest).state() == OrderState.FAILED);
        OrderView retried = checkout.pay(order.id(), guest);
        assertNotNull(retried.paymentUrl());
        assertEquals(OrderState.PAID, paid(retried, guest).state());
        assertEquals(1, purchases(order.id()));
    }

    @Test
    void aFreeDocumentIsFulfilledAtOnceWithoutTheProvider() {
        Visitor guest = stall.guest();
        OrderView order = place(guest, listing("Tides for nothing", 0));
        assertEquals(OrderState.PAID, order.state());
        assertNull(order.paymentUrl());
        assertNotNull(order.lines().get(0).licence());
        assertEquals(0, purchases(order.id()));
        withdraw(order.id());
        assertEquals(OrderState.REFUNDED, checkout.order(order.id(), guest).state());
        assertInvariants();
    }

    @Test
    void nobodyBuysTheirOwnOrSeesAnothersOrder() {
        Visitor seller = stall.member();
        stall.appoint(seller.account());
        ListingId own = stall.sells(seller.account(), "Tides of my own", 1000);
        assertEquals("checkout.ownListing", refused(() -> checkout.place(command(seller, null, false, own))));
        OrderView order = place(stall.guest(), own);
        assertEquals("checkout.notYours", refused(() -> checkout.order(order.id(), seller)));
        assertEquals("checkout.notYours", refused(() -> checkout.pay(order.id(), stall.guest())));
    }

    @Test
    void whatIsNoLongerSoldIsNotOrdered() {
        AccountId seller = stall.seller();
        ListingId listing = stall.sells(seller, "Tides withdrawn", 1000);
        Visitor guest = stall.guest();
        checkout.add(guest, listing);
        assertEquals(1, checkout.cart(guest, "FR").lines().size());
        catalog.withdraw(seller, listing);
        assertEquals(0, checkout.cart(guest, "FR").lines().size());
        assertThrows(Rejected.class, () -> checkout.place(command(guest, null, false, listing)));
    }

    private List<WithdrawnLine> withdraw(OrderId order) {
        return checkout.withdraw(new WithdrawOrder(order, Set.of(), Instant.now()));
    }

    private ListingId listing(String title, long cents) {
        return stall.sells(stall.seller(), title, cents);
    }

    private OrderView place(Visitor visitor, ListingId... listings) {
        return checkout.place(command(visitor, null, false, listings)).order();
    }

    private static PlaceOrder command(Visitor visitor, String key, boolean again, ListingId... listings) {
        String email = "g" + Id.next() + "@example.org";
        return new PlaceOrder(visitor, List.of(listings), email, "FR", null, BOTH, "fr", again, key);
    }

    private OrderView paid(OrderView order, Visitor visitor) {
        SandboxCard.pay(order.paymentUrl());
        Stall.until(() -> checkout.order(order.id(), visitor).state() == OrderState.PAID);
        return checkout.order(order.id(), visitor);
    }

    private long purchases(OrderId order) {
        return ledger.entries(null, 100).items().stream()
                .filter(entry ->
                        entry.kind() == EntryKind.PURCHASE && entry.key().equals(order.value()))
                .count();
    }

    private void assertInvariants() {
        List<InvariantReport> broken = ledger.checkInvariants().stream()
                .filter(report -> List.of("I7", "I8").contains(report.name()) && !report.holds())
                .toList();
        assertEquals(List.of(), broken);
    }

    private static String refused(Runnable act) {
        return assertThrows(Rejected.class, act::run).code();
    }
}
