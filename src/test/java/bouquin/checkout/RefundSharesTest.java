package bouquin.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefundSharesTest {
    private final Order order = Sales.paid(1000, 500, 0);

    @Test
    void withoutLineAndAmountEverythingGoesBack() {
        assertEquals(Map.of(1, Money.eur(1000), 2, Money.eur(500)), RefundShares.of(order, null, null));
    }

    @Test
    void anAmountFallsOnTheFirstLinesFirst() {
        assertEquals(Map.of(1, Money.eur(1000), 2, Money.eur(200)), RefundShares.of(order, null, Money.eur(1200)));
    }

    @Test
    void whatWasGivenBackBeforeCounts() {
        order.refund(1, Money.eur(900));
        assertEquals(Map.of(1, Money.eur(100), 2, Money.eur(50)), RefundShares.of(order, null, Money.eur(150)));
        assertEquals("checkout.refund.tooMuch", refused(null, Money.eur(601)));
    }

    @Test
    void aLineGivesBackItsOwnPriceOnly() {
        assertEquals(Map.of(2, Money.eur(500)), RefundShares.of(order, 2, null));
        assertEquals("checkout.refund.tooMuch", refused(2, Money.eur(501)));
    }

    @Test
    void nothingIsNoRefund() {
        assertEquals("checkout.refund.nothing", refused(1, Money.eur(0)));
        assertEquals("checkout.refund.nothing", refused(1, Money.eur(-5)));
        assertEquals("checkout.refund.nothingLeft", refused(3, null));
        assertEquals("notFound", refused(4, null));
    }

    @Test
    void anotherCurrencyIsNoRefund() {
        assertEquals("checkout.refund.nothing", refused(1, new Money(100, "USD")));
    }

    private String refused(Integer line, Money amount) {
        return assertThrows(Rejected.class, () -> RefundShares.of(order, line, amount))
                .code();
    }
}
