package bouquin.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.Promise;
import bouquin.identity.AccountId;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.payments.PaymentId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderTest {
    private final PaymentId payment = Sales.payment();

    @Test
    void totalAndTaxAreTheSumsOfTheLines() {
        OrderView order = Sales.placed(1000, 550).view(null, List.of());
        assertEquals(Money.eur(1550), order.total());
        assertEquals(Money.eur(167 + 92), order.tax());
        assertEquals(
                List.of(1, 2), order.lines().stream().map(OrderLineView::line).toList());
    }

    @Test
    void anOrderIsPaidOnce() {
        Order order = Sales.placed(1000);
        assertTrue(order.pay(payment, Sales.NOW));
        assertFalse(order.pay(payment, Sales.NOW.plusSeconds(9)));
        assertFalse(order.pay(Sales.payment(), Sales.NOW.plusSeconds(9)));
        assertEquals(Sales.NOW, order.paidAt());
        assertEquals(payment, order.capturedBy());
    }

    @Test
    void aDeclinedOrderCanBePaidAfterAll() {
        Order order = Sales.placed(1000);
        order.awaits(payment);
        assertTrue(order.decline(payment));
        assertEquals(OrderState.FAILED, order.state());
        PaymentId second = Sales.payment();
        order.awaits(second);
        assertEquals(OrderState.PLACED, order.state());
        assertFalse(order.decline(payment), "the first payment's decline is old news");
        assertTrue(order.pay(second, Sales.NOW));
    }

    @Test
    void aDeclineAfterTheMoneyChangesNothing() {
        Order order = Sales.placed(1000);
        order.awaits(payment);
        order.pay(payment, Sales.NOW);
        assertFalse(order.decline(payment));
        assertEquals(OrderState.PAID, order.state());
    }

    @Test
    void moneyThatComesTooLateStillFulfils() {
        Order order = Sales.placed(1000);
        order.expire();
        assertEquals(OrderState.EXPIRED, order.state());
        assertTrue(order.pay(payment, Sales.NOW));
        order.expire();
        assertEquals(OrderState.PAID, order.state());
    }

    @Test
    void refundsNeverExceedWhatWasPaidForTheLine() {
        Order order = Sales.paid(1000, 500);
        order.refund(1, Money.eur(400));
        assertEquals(OrderState.PARTIALLY_REFUNDED, order.state());
        assertEquals("checkout.refund.tooMuch", refused(() -> order.refund(1, Money.eur(601))));
        order.refund(1, Money.eur(600));
        order.refund(2, Money.eur(500));
        assertEquals(OrderState.REFUNDED, order.state());
        assertEquals("checkout.refund.tooMuch", refused(() -> order.refund(2, Money.eur(1))));
    }

    @Test
    void whatWasNeverPaidIsNotRefunded() {
        assertEquals("checkout.refund.notPaid", refused(() -> Sales.placed(1000).refund(1, Money.eur(1))));
    }

    @Test
    void onlyItsBuyerSeesAnOrder() {
        Order order = Sales.placed(1000);
        AccountId account = new AccountId(Id.next());
        Visitor buyer = new Visitor(order.sessionId(), null, "", "", Set.of(), "");
        Visitor signedIn = new Visitor(Id.next(), account, "A", "guest@example.org", Set.of(), "");
        assertTrue(order.isOf(buyer));
        assertFalse(order.isOf(Visitor.READER));
        assertFalse(order.isOf(signedIn), "an address alone proves nothing");
        order.claim(account);
        assertTrue(order.isOf(signedIn));
    }

    @Test
    void thePromiseIsFrozenWithTheLine() {
        Promise promise = Sales.placed(1000).line(1).promise();
        assertEquals("ab".repeat(32), promise.sha256());
        assertEquals(12, promise.pages());
    }

    @Test
    void nothingCanBeWithdrawnFromBeforeItIsPaid() {
        assertNull(Sales.placed(1000).view(null, List.of()).withdrawUntil());
    }

    private static String refused(Runnable act) {
        return assertThrows(Rejected.class, act::run).code();
    }
}
