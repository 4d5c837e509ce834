package bouquin.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.kernel.Rejected;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiscountTest {
    private static final Money LOWEST = Money.eur(50);

    @Test
    void aPercentageIsTakenOffEachPrice() {
        assertEquals(prices(800, 440), Discount.percent(prices(1000, 550), Percent.of(20), LOWEST));
    }

    @Test
    void aHundredPercentMakesEverythingFree() {
        assertEquals(prices(0, 0), Discount.percent(prices(1000, 51), Percent.of(100), LOWEST));
    }

    @Test
    void anAmountIsSharedInProportionAndTakenWhole() {
        assertEquals(prices(667, 333), Discount.amount(prices(1000, 500), Money.eur(500), LOWEST));
        assertEquals(prices(0), Discount.amount(prices(1000), Money.eur(1000), LOWEST));
    }

    @Test
    void whateverTheAmountNoCentIsLostOrGiven() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            List<Money> prices =
                    prices(random.longs(1 + random.nextInt(20), 50, 50_000).toArray());
            long total = sum(prices), off = 1 + random.nextLong(total);
            try {
                List<Money> reduced = Discount.amount(prices, Money.eur(off), LOWEST);
                assertEquals(total - off, sum(reduced));
                assertTrue(reduced.stream().noneMatch(Money::isNegative));
            } catch (Rejected tooLow) {
                assertEquals("promotions.belowMinimum", tooLow.code());
            }
        }
    }

    @Test
    void aPriceBelowTheLowestIsRefusedUnlessItIsNothing() {
        assertEquals("promotions.belowMinimum", refused(() -> Discount.percent(prices(60), Percent.of(50), LOWEST)));
        assertEquals("promotions.belowMinimum", refused(() -> Discount.amount(prices(300), Money.eur(280), LOWEST)));
        assertEquals("promotions.belowMinimum", refused(() -> Discount.amount(prices(300), Money.eur(500), LOWEST)));
    }

    private static String refused(Runnable act) {
        return assertThrows(Rejected.class, act::run).code();
    }

    private static long sum(List<Money> prices) {
        return prices.stream().mapToLong(Money::minor).sum();
    }

    private static List<Money> prices(long... cents) {
        return Arrays.stream(cents).mapToObj(Money::eur).toList();
    }
}
