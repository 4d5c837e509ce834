package bouquin.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.ListingId;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.ledger.EntryKind;
import bouquin.ledger.EntryLine;
import bouquin.ledger.EntryView;
import bouquin.ledger.Ledger;
import bouquin.payments.ChargedBack;
import bouquin.payments.PaymentId;
import bouquin.platform.persistence.Transactions;
import bouquin.support.SandboxCard;
import bouquin.support.Stall;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RefundsIT {
    @PersistenceContext
    EntityManager em;

    @Inject
    Checkout checkout;

    @Inject
    Chargebacks chargebacks;

    @Inject
    Ledger ledger;

    @Inject
    Transactions transactions;

    @Inject
    Stall stall;

    private final Visitor guest = new Visitor(null, null, "", "", java.util.Set.of(), "");

    @Test
    void manyPartialRefundsAddUpToTheCentForEachLine() {
        OrderView order = paid(stall.guest(), 999, 333);
        long[] parts = {1, 7, 113, 250, 3, 89};
        for (int line = 1; line <= 2; line++)
            for (long part : parts) if (part <= left(order, line)) refund(order, line, part);
        refund(order, null, null);
        OrderView after = checkout.order(order.id());
        assertEquals(OrderState.REFUNDED, after.state());
        for (OrderLineView line : after.lines()) {
            String about = order.id() + "/" + line.line();
            assertEquals(line.vat(), refunded(about, "vat_payable:"));
            assertEquals(line.sellerShare(), refunded(about, "seller_"));
            Money commission = line.price().minus(line.vat()).minus(line.sellerShare());
            assertEquals(commission, refunded(about, "commission"));
        }
        assertBooks();
    }

    @Test
    void adminsAtOnceNeverGiveBackMoreThanWasPaid() {
        OrderView order = paid(stall.guest(), 1000);
        List<CompletableFuture<Boolean>> tries = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> gives(order, 300)))
                .toList();
        long given = tries.stream().filter(CompletableFuture::join).count();
        assertEquals(3, given);
        assertEquals(Money.eur(900), checkout.order(order.id()).refunded());
        assertEquals("checkout.refund.tooMuch", refused(() -> refund(order, 1, 101L)));
        assertEquals("checkout.refund.nothing", refused(() -> refund(order, 1, 0L)));
        assertBooks();
    }

    @Test
    void whileABankDecidesNothingIsGivenBack() {
        OrderView order = placed(stall.guest(), 800);
        SandboxCard.dispute(order.paymentUrl());
        Stall.until(() -> checkout.order(order.id()).state() == OrderState.PAID);
        Stall.until(() -> entries(EntryKind.DISPUTE_WITHDRAWN).stream()
                .flatMap(entry -> entry.lines().stream())
                .anyMatch(line -> line.about().startsWith(order.id().value())));
        assertEquals("ledger.refund.disputed", refused(() -> refund(order, null, null)));
        assertEquals(Money.eur(0), checkout.order(order.id()).refunded());
        assertBooks();
    }

    @Test
    void anEarlierDecisionOfTheBankThatComesLateChangesNothing() {
        OrderView order = placed(stall.guest(), 640);
        SandboxCard.dispute(order.paymentUrl());
        Stall.until(() -> dispute(order) != null);
        Instant now = Instant.now();
        decide(order, ChargedBack.Phase.LOST, now.plusSeconds(2));
        decide(order, ChargedBack.Phase.WON, now.plusSeconds(1));
        assertEquals("LOST", dispute(order)[1]);
        assertBooks();
    }

    private void decide(OrderView order, ChargedBack.Phase phase, Instant at) {
        ChargedBack decision = new ChargedBack(
                new PaymentId(Id.next()),
                order.id().value(),
                "sandbox",
                (String) dispute(order)[0],
                order.total(),
                Money.eur(0),
                phase,
                at);
        transactions.inNew(() -> {
            chargebacks.follow(decision);
            return decision;
        });
    }

    private Object[] dispute(OrderView order) {
        List<?> found = em.createNativeQuery("select dispute_id, state from ledger_dispute where order_id = ?")
                .setParameter(1, order.id().value())
                .getResultList();
        return found.isEmpty() ? null : (Object[]) found.get(0);
    }

    @Test
    void whatWasPaidTwiceGoesBackToItsPayer() {
        PaymentId second = paidTwice(700);
        Visitor admin = stall.admin();
        assertNull(checkout.strayCharge(second, admin).settledAt());
        assertTrue(refused(() -> settle(second, null, " ")).startsWith("checkout.refund.reason"));
        settle(second, null, "You paid twice.");
        Stall.until(() -> checkout.strayCharge(second, admin).confirmedAt() != null);
        assertEquals("checkout.stray.settled", refused(() -> settle(second, null, "Again.")));
        assertBooks();
    }

    @Test
    void whatWasPaidTwiceCanPayAnotherOrder() {
        PaymentId second = paidTwice(650);
        OrderView dearer = placed(stall.guest(), 651), other = placed(stall.guest(), 650);
        assertEquals("checkout.stray.otherAmount", refused(() -> settle(second, dearer.id(), "Theirs too.")));
        settle(second, other.id(), "Theirs too.");
        assertEquals(OrderState.PAID, checkout.order(other.id()).state());
        assertEquals("checkout.stray.paidAlready", refused(() -> settle(second, other.id(), "Again.")));
        refund(other, null, null);
        Stall.until(() -> checkout.order(other.id()).refunds().get(0).confirmedAt() != null);
        assertBooks();
    }

    @Test
    void aChargeOfAnotherAmountPaysNothingAndGoesBackWhole() {
        OrderView order = placed(stall.guest(), 800);
        PaymentId payment = chargedAs(order, 799);
        SandboxCard.pay(order.paymentUrl());
        Stall.until(() -> isStray(payment));
        assertEquals(OrderState.PLACED, checkout.order(order.id()).state());
        Visitor admin = stall.admin();
        assertEquals(Money.eur(799), checkout.strayCharge(payment, admin).amount());
        assertTrue(refused(() -> settle(payment, order.id(), "A cent less.")).startsWith("checkout.stray.otherAmount"));
        settle(payment, null, "Another amount than was asked for.");
        Stall.until(() -> checkout.strayCharge(payment, admin).confirmedAt() != null);
        assertBooks();
    }

    /** The provider takes another amount than it was asked to. */
    private PaymentId chargedAs(OrderView order, long cents) {
        return transactions.inNew(() -> {
            PaymentId payment = payment(order);
            em.createNativeQuery("update sandbox_charge set amount = ? where payment_id = ?")
                    .setParameter(1, cents)
                    .setParameter(2, payment.value())
                    .executeUpdate();
            return payment;
        });
    }

    @Test
    void onlyAnAdminSettlesWhatIsStray() {
        PaymentId id = new PaymentId(Id.next());
        assertEquals("identity.signInFirst", refused(() -> checkout.strayCharges(guest, null, 10)));
        assertEquals("identity.roleNeeded", refused(() -> checkout.strayCharge(id, stall.member())));
        assertEquals("notFound", refused(() -> settle(id, null, "Whose?")));
    }

    /** An order whose first payment was thought to have failed, and succeeds after the second one. */
    private PaymentId paidTwice(long cents) {
        Visitor buyer = stall.guest();
        OrderView order = placed(buyer, cents);
        String first = order.paymentUrl();
        PaymentId payment = transactions.inNew(() -> failed(order));
        OrderView again = checkout.pay(order.id(), buyer);
        SandboxCard.pay(again.paymentUrl());
        Stall.until(() -> checkout.order(order.id()).state() == OrderState.PAID);
        SandboxCard.pay(first);
        Stall.until(() -> isStray(payment));
        return payment;
    }

    private boolean isStray(PaymentId payment) {
        return checkout.strayCharges(stall.admin(), null, 100).items().stream()
                .anyMatch(charge -> charge.payment().equals(payment));
    }

    private PaymentId failed(OrderView order) {
        PaymentId payment = payment(order);
        em.createNativeQuery("update payments_payment set state = 'FAILED' where id = ?")
                .setParameter(1, payment.value())
                .executeUpdate();
        em.createNativeQuery("update checkout_order set state = 'FAILED' where id = ?")
                .setParameter(1, order.id().value())
                .executeUpdate();
        return payment;
    }

    private PaymentId payment(OrderView order) {
        return new PaymentId((String) em.createNativeQuery("select payment_id from checkout_order where id = ?")
                .setParameter(1, order.id().value())
                .getSingleResult());
    }

    private void settle(PaymentId payment, OrderId order, String reason) {
        checkout.settle(new SettleStrayCharge(payment, order, reason, stall.admin()));
    }

    private boolean gives(OrderView order, long cents) {
        try {
            refund(order, 1, cents);
            return true;
        } catch (Rejected refused) {
            return false;
        }
    }

    private void refund(OrderView order, Integer line, Long cents) {
        Money amount = cents == null ? null : Money.eur(cents);
        checkout.refund(new RefundOrder(order.id(), line, amount, "A page is missing.", null));
    }

    private long left(OrderView order, int line) {
        OrderLineView now = checkout.order(order.id()).lines().get(line - 1);
        return now.price().minus(now.refunded()).minor();
    }

    /** What refunds have taken from accounts of this kind for an order line. */
    private Money refunded(String about, String account) {
        return entries(EntryKind.REFUND).stream()
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> line.about().equals(about) && line.account().startsWith(account))
                .map(EntryLine::amount)
                .filter(Objects::nonNull)
                .reduce(Money.eur(0), Money::plus);
    }

    private List<EntryView> entries(EntryKind kind) {
        return ledger.entries(null, 100).items().stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    private OrderView paid(Visitor visitor, long... cents) {
        OrderView order = placed(visitor, cents);
        SandboxCard.pay(order.paymentUrl());
        Stall.until(() -> checkout.order(order.id()).state() == OrderState.PAID);
        return checkout.order(order.id());
    }

    private OrderView placed(Visitor visitor, long... cents) {
        List<ListingId> listings = LongStream.of(cents)
                .mapToObj(price -> stall.sells(stall.seller(), "Shoals " + price, price))
                .toList();
        String email = "r" + Id.next() + "@example.org";
        PlaceOrder command =
                new PlaceOrder(visitor, listings, email, "FR", null, new Waiver(true, true), "fr", false, null);
        return checkout.place(command).order();
    }

    private void assertBooks() {
        assertEquals(
                List.of(),
                ledger.checkInvariants().stream()
                        .filter(report -> List.of("I1", "I3", "I4", "I7", "I15").contains(report.name()))
                        .filter(report -> !report.holds())
                        .toList());
    }

    private static String refused(Runnable act) {
        return assertThrows(Rejected.class, act::run).code();
    }
}
