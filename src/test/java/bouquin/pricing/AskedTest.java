package bouquin.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AskedTest {
    private static final Percent TWENTY = Percent.of(20), THIRTY = Percent.of(30);

    @Test
    void ourCodeLeavesTheSellerWhatTheListPriceEarns() {
        Quote quote = asked(1000, 800, true, false).quote(TWENTY, THIRTY);
        assertEquals(Money.eur(800), quote.price());
        assertEquals(Money.eur(133), quote.vat());
        assertEquals(Money.eur(583), quote.sellerShare());
        assertEquals(Money.eur(250), quote.commission());
        assertEquals(Money.eur(166), quote.subsidy());
    }

    @Test
    void aSellersCodeIsAPriceLikeAnyOther() {
        Quote quote = asked(1000, 800, false, false).quote(TWENTY, THIRTY);
        assertEquals(Split.of(Money.eur(800), TWENTY, THIRTY).sellerShare(), quote.sellerShare());
        assertEquals(Money.eur(0), quote.subsidy());
    }

    @Test
    void aBusinessAbroadPaysTheNetPrice() {
        Quote quote = asked(1000, 1000, false, true).quote(TWENTY, THIRTY);
        assertEquals(Money.eur(833), quote.price());
        assertEquals(Money.eur(833), quote.listPrice());
        assertEquals(Money.eur(0), quote.vat());
        assertEquals(new Percent(0), quote.vatRate());
        assertEquals(Money.eur(583), quote.sellerShare());
    }

    @Test
    void whateverIsAskedThePartsAddUp() {
        Random random = new Random(3);
        for (int i = 0; i < 50_000; i++) {
            long list = random.nextLong(50_001), price = random.nextLong(list + 1);
            Quote quote = asked(list, price, random.nextBoolean(), random.nextBoolean())
                    .quote(new Percent(random.nextInt(2701)), new Percent(random.nextInt(10_001)));
            assertEquals(
                    quote.price().plus(quote.subsidy()),
                    quote.vat().plus(quote.sellerShare()).plus(quote.commission()));
            assertEquals(quote.price(), quote.vat().plus(quote.net()));
        }
    }

    private static Asked asked(long list, long price, boolean subsidised, boolean reverseCharge) {
        return new Asked(Money.eur(list), Money.eur(price), subsidised, "FR", reverseCharge);
    }
}
