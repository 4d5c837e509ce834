package bouquin.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplitTest {
    private static final List<Integer> VAT = List.of(
            0, 300, 400, 500, 550, 600, 700, 900, 1000, 1700, 1800, 1900, 2000, 2100, 2200, 2300, 2400, 2500, 2550,
            2700);
    private static final List<Integer> COMMISSIONS = List.of(0, 1, 3000, 3333, 9999, Percent.WHOLE);

    @Test
    void tenEurosAtTwentyPercentVatAndThirtyPercentCommission() {
        Split split = Split.of(Money.eur(1000), Percent.of(20), Percent.of(30));
        assertEquals(new Split(Money.eur(167), Money.eur(833), Money.eur(583), Money.eur(250)), split);
    }

    @Test
    void everyPriceUpToAThousandEurosIsSplitExactlyAtEveryRate() {
        for (int vat : VAT)
            for (int commission : COMMISSIONS)
                for (int price = 0; price <= 100_000; price++) exact(price, vat, commission);
    }

    @Test
    void anyPriceIsSplitExactlyAtAnyRate() {
        Random seeds = new Random(20261123);
        for (int i = 0; i < 200_000; i++)
            exact(seeds.nextInt(100_000_000), seeds.nextInt(Percent.WHOLE + 1), seeds.nextInt(Percent.WHOLE + 1));
    }

    @Test
    void aHigherPriceNeverEarnsTheSellerLess() {
        long before = 0;
        for (int price = 0; price <= 100_000; price++) {
            long share = split(price, 2550, 3000).sellerShare().minor();
            assertTrue(share >= before, "at " + price);
            before = share;
        }
    }

    private static void exact(int price, int vat, int commission) {
        Split split = split(price, vat, commission);
        long parts = split.vat().minor()
                + split.sellerShare().minor()
                + split.commission().minor();
        boolean none = split.vat().isNegative()
                || split.sellerShare().isNegative()
                || split.commission().isNegative();
        double vatExact = price - price / (1 + vat / 10_000.0);
        boolean close = Math.abs(split.vat().minor() - vatExact) <= 0.5 + 1e-6;
        if (parts != price || none || !close)
            throw new AssertionError(price + " at " + vat + "/" + commission + ": " + split);
    }

    private static Split split(int price, int vat, int commission) {
        return Split.of(Money.eur(price), new Percent(vat), new Percent(commission));
    }
}
