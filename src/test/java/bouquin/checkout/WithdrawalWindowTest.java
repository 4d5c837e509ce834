package bouquin.checkout;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WithdrawalWindowTest {
    private static final Instant END = Sales.NOW.plus(Duration.ofDays(14));

    @Test
    void whoReadNothingMayWithdrawToTheLastMoment() {
        assertDoesNotThrow(() -> WithdrawalWindow.check(Sales.paid(1000), null, END));
    }

    @Test
    void aDownloadEndsTheRight() {
        assertEquals("checkout.withdrawal.downloaded", refused(Sales.paid(1000), Sales.NOW, Sales.NOW));
    }

    @Test
    void afterFourteenDaysItIsTooLate() {
        assertEquals("checkout.withdrawal.tooLate", refused(Sales.paid(1000), null, END.plusSeconds(1)));
    }

    @Test
    void onlyWhatWasPaidAndNotGivenBackCanBeWithdrawnFrom() {
        assertEquals("checkout.withdrawal.notPaid", refused(Sales.placed(1000), null, Sales.NOW));
        Order refunded = Sales.paid(1000);
        refunded.refund(1, Money.eur(1000));
        assertEquals("checkout.withdrawal.refunded", refused(refunded, null, Sales.NOW));
    }

    private static String refused(Order order, Instant firstCopyAt, Instant now) {
        return assertThrows(Rejected.class, () -> WithdrawalWindow.check(order, firstCopyAt, now))
                .code();
    }
}
