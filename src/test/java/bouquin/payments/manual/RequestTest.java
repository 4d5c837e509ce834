package bouquin.payments.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.payments.PaymentId;
import bouquin.payments.manual.Arrival.Outcome;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RequestTest {
    private static final Money NONE = Money.eur(0);
    private final Request request = request(1000);

    @Test
    void theExactAmountPays() {
        assertEquals(new Arrival(Outcome.EXACT, Money.eur(1000), NONE, NONE), request.take(Money.eur(1000)));
        assertTrue(request.paid());
    }

    @Test
    void tooLittleWaitsForTheRest() {
        assertEquals(new Arrival(Outcome.TOO_LITTLE, NONE, NONE, Money.eur(400)), request.take(Money.eur(400)));
        assertFalse(request.paid());
        assertEquals(Money.eur(600), request.missing());
        assertEquals(new Arrival(Outcome.EXACT, Money.eur(1000), Money.eur(400), NONE), request.take(Money.eur(600)));
    }

    @Test
    void tooMuchPaysAndTheRestBelongsToNobodyYet() {
        assertEquals(new Arrival(Outcome.TOO_MUCH, Money.eur(1000), NONE, Money.eur(1)), request.take(Money.eur(1001)));
        assertEquals(Outcome.PAID_TWICE, request.take(Money.eur(1000)).outcome());
    }

    @Test
    void lateMoneyStillPaysAndAnotherCurrencyNever() {
        request.expire();
        assertEquals(
                Outcome.OTHER_CURRENCY, request.take(new Money(1000, "USD")).outcome());
        assertEquals(Outcome.EXACT, request.take(Money.eur(1000)).outcome());
    }

    @Test
    void noCentIsMadeOrLostHoweverItComes() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Request request = request(1 + random.nextInt(500));
            long came = 0, charged = 0, unmatched = 0;
            for (int i = 0; i < 8; i++) {
                Money money = Money.eur(1 + random.nextInt(300));
                Arrival arrival = request.take(money);
                came += money.minor();
                charged += arrival.charged().minor();
                unmatched += arrival.unmatched().minor() - arrival.found().minor();
            }
            assertEquals(came, charged + unmatched);
            assertEquals(request.paid() ? request.amount().minor() : 0, charged);
        }
    }

    private static Request request(long cents) {
        return new Request(1, new PaymentId(Id.next()), Money.eur(cents));
    }
}
