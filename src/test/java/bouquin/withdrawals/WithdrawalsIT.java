package bouquin.withdrawals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.ListingId;
import bouquin.checkout.Checkout;
import bouquin.checkout.OrderState;
import bouquin.checkout.OrderView;
import bouquin.checkout.PlaceOrder;
import bouquin.checkout.Waiver;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.ledger.Ledger;
import bouquin.library.Library;
import bouquin.library.Reading;
import bouquin.platform.mail.MailView;
import bouquin.platform.mail.Mailbox;
import bouquin.support.SandboxCard;
import bouquin.support.Stall;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class WithdrawalsIT {
    @Inject
    Withdrawals withdrawals;

    @Inject
    Checkout checkout;

    @Inject
    Library library;

    @Inject
    Ledger ledger;

    @Inject
    Mailbox mailbox;

    @Inject
    Stall stall;

    @Test
    void whoeverReadNothingGetsAllBackAndAReceiptWithinAMinute() {
        Visitor guest = stall.guest();
        OrderView order = paid(guest, "Wrack", 900);
        Instant before = Instant.now();
        WithdrawalView stated = withdrawals.withdraw(own(guest, order));
        assertEquals(WithdrawalState.ACCEPTED, stated.state());
        assertEquals(OrderState.REFUNDED, checkout.order(order.id(), guest).state());
        Stall.until(() -> letters(order.email(), stated.id().value()).count() >= 2);
        MailView receipt = letters(order.email(), stated.id().value())
                .filter(letter -> letter.subject().startsWith("Accusé de réception"))
                .findFirst()
                .orElseThrow();
        assertTrue(receipt.text().contains(order.id().value()), receipt.text());
        assertTrue(Duration.between(before, receipt.writtenAt()).toSeconds() < 60);
        Stall.until(() -> checkout.order(order.id(), guest).refunds().get(0).confirmedAt() != null);
        assertBooks();
    }

    @Test
    void whatWasDownloadedStaysAndTheRestGoesBack() {
        Visitor guest = stall.guest();
        OrderView order = paid(guest, "Spring tide", 1000, 333);
        library.copy(order.lines().get(0).licence(), guest, Reading.WHOLE);
        WithdrawalView stated = withdrawals.withdraw(own(guest, order));
        assertEquals(WithdrawalState.PARTLY, stated.state());
        assertEquals("checkout.withdrawal.downloaded", stated.lines().get(0).refusal());
        OrderView after = checkout.order(order.id(), guest);
        assertEquals(OrderState.PARTIALLY_REFUNDED, after.state());
        assertEquals(Money.eur(333), after.refunded());
        library.copy(order.lines().get(0).licence(), guest, Reading.WHOLE);
        assertRefused("library.revoked", () -> library.copy(order.lines().get(1).licence(), guest, Reading.WHOLE));
        assertBooks();
    }

    @Test
    void oneDocumentOfSeveralCanBeWithdrawnFrom() {
        Visitor guest = stall.guest();
        OrderView order = paid(guest, "Neap tide", 1000, 500);
        withdrawals.withdraw(own(guest, order, 2));
        OrderView after = checkout.order(order.id(), guest);
        assertEquals(Money.eur(500), after.refunded());
        assertTrue(after.lines().get(1).isRefunded());
        withdrawals.withdraw(own(guest, order));
        assertEquals(OrderState.REFUNDED, checkout.order(order.id(), guest).state());
        assertBooks();
    }

    @Test
    void saidTwiceItIsTheFirstAndPaidBackOnce() {
        Visitor guest = stall.guest();
        OrderView order = paid(guest, "Slack water", 700);
        CompletableFuture<WithdrawalView> one =
                CompletableFuture.supplyAsync(() -> withdrawals.state(own(guest, order)));
        WithdrawalView two = withdrawals.state(own(guest, order));
        assertEquals(one.join().id(), two.id());
        assertEquals(two.statedAt(), withdrawals.withdraw(own(guest, order)).statedAt());
        assertEquals(1, checkout.order(order.id(), guest).refunds().size());
        assertEquals(1, withdrawals.of(order.id(), guest).size());
    }

    @Test
    void aRefusalIsKeptWithItsReason() {
        Visitor guest = stall.guest();
        OrderView order = paid(guest, "Rip current", 700);
        library.copy(order.lines().get(0).licence(), guest, Reading.WHOLE);
        assertRefused("checkout.withdrawal.downloaded", () -> withdrawals.withdraw(own(guest, order)));
        WithdrawalView kept = withdrawals.of(order.id(), guest).get(0);
        assertEquals(WithdrawalState.REFUSED, kept.state());
        assertTrue(withdrawals.all(stall.admin(), null, 100).items().stream()
                .anyMatch(each -> each.id().equals(kept.id())));
        assertEquals(Money.eur(0), checkout.order(order.id(), guest).refunded());
    }

    @Test
    void anUnpaidOrderIsRefusedAndLookedAtAgainOnceItIsPaid() {
        Visitor guest = stall.guest();
        OrderView order = placed(guest, "Low water", 700);
        assertRefused("checkout.withdrawal.notPaid", () -> withdrawals.withdraw(own(guest, order)));
        pay(order, guest);
        assertEquals(
                WithdrawalState.ACCEPTED,
                withdrawals.withdraw(own(guest, order)).state());
    }

    @Test
    void aGuestNeedsNoSessionAndAStrangerLearnsNothing() {
        Visitor guest = stall.guest();
        OrderView order = paid(guest, "Flood tide", 800);
        WithdrawalView wrong = withdrawals.state(stranger(order.id().value(), "x" + order.email()));
        WithdrawalView unknown = withdrawals.state(stranger(Id.next(), order.email()));
        WithdrawalView nonsense = withdrawals.state(stranger("n° 12 é%'\"", "y" + order.email()));
        WithdrawalView right = withdrawals.state(stranger(order.id().value().toUpperCase(), order.email()));
        for (WithdrawalView each : List.of(wrong, unknown, nonsense, right)) {
            assertEquals(WithdrawalState.STATED, each.state());
            assertNull(each.order());
            assertNull(withdrawals.receipt(each.id(), Visitor.READER).settledAt());
        }
        Stall.until(() -> checkout.order(order.id(), guest).state() == OrderState.REFUNDED);
        Stall.until(() -> settled(wrong) && settled(unknown) && settled(nonsense) && settled(right));
        assertEquals(WithdrawalState.UNKNOWN, withdrawals.receipt(wrong.id()).state());
        assertEquals(WithdrawalState.ACCEPTED, withdrawals.receipt(right.id()).state());
        assertEquals(
                right.id(),
                withdrawals
                        .state(stranger(order.id().value().toUpperCase(), order.email()))
                        .id());
        assertBooks();
    }

    @Test
    void anothersOrderIsNotWithdrawnFrom() {
        OrderView order = paid(stall.guest(), "Undertow", 700);
        Visitor other = stall.guest();
        assertRefused("checkout.notYours", () -> withdrawals.withdraw(own(other, order)));
        assertEquals(List.of(), withdrawals.of(order.id(), other));
        assertNotEquals(OrderState.REFUNDED, checkout.order(order.id()).state());
    }

    @Test
    void floodsOfStatementsAreStopped() {
        String email = "f" + Id.next() + "@example.org";
        for (int i = 0; i < 5; i++) withdrawals.state(stranger(Id.next(), email));
        assertRefused("tooMany", () -> withdrawals.state(stranger(Id.next(), email)));
    }

    private boolean settled(WithdrawalView stated) {
        return withdrawals.receipt(stated.id()).settledAt() != null;
    }

    private Stream<MailView> letters(String email, String words) {
        return mailbox.letters(null, 100).items().stream()
                .filter(letter -> letter.to().equals(email) && letter.text().contains(words));
    }

    private static StateWithdrawal own(Visitor visitor, OrderView order, Integer... lines) {
        return new StateWithdrawal(visitor, order.id().value(), "", "", Set.of(lines), "fr", "192.0.2.1");
    }

    private static StateWithdrawal stranger(String contract, String email) {
        return new StateWithdrawal(
                Visitor.READER, contract, "Ana Marin", email, Set.of(), "fr", "192.0.2." + email.length());
    }

    private OrderView paid(Visitor visitor, String title, long... cents) {
        return pay(placed(visitor, title, cents), visitor);
    }

    private OrderView placed(Visitor visitor, String title, long... cents) {
        List<ListingId> listings = java.util.stream.LongStream.of(cents)
                .mapToObj(price -> stall.sells(stall.seller(), title + " " + price, price))
                .toList();
        String email = "g" + Id.next() + "@example.org";
        return checkout.place(
                        new PlaceOrder(visitor, listings, email, "FR", null, new Waiver(true, true), "fr", false, null))
                .order();
    }

    private OrderView pay(OrderView order, Visitor visitor) {
        SandboxCard.pay(order.paymentUrl());
        Stall.until(() -> checkout.order(order.id(), visitor).state() == OrderState.PAID);
        return checkout.order(order.id(), visitor);
    }

    private void assertBooks() {
        assertEquals(
                List.of(),
                ledger.checkInvariants().stream()
                        .filter(report -> List.of("I7", "I8", "I15").contains(report.name()) && !report.holds())
                        .toList());
    }

    private static void assertRefused(String code, Runnable act) {
        assertEquals(code, assertThrows(Rejected.class, act::run).code());
    }
}
