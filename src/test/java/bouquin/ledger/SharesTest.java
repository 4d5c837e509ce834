package bouquin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.ledger.Shares.Part;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void aFullRefundGivesBackExactlyWhatWasSplit() {
        assertEquals(new Part(1000, 167, 583), new Shares(1000, 167, 583).upTo(1000));
    }

    @Test
    void refundsOfAnySizesAddUpToTheWhole() {
        Random seeds = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            Shares shares = random(seeds);
            Part sum = new Part(0, 0, 0);
            for (long done = 0; done < shares.paid(); ) {
                long next = done + 1 + seeds.nextLong(shares.paid() - done);
                Part part = shares.upTo(next).minus(shares.upTo(done));
                assertTrue(part.vat() >= 0 && part.share() >= 0, part + " of " + shares);
                sum = sum.plus(part);
                done = next;
            }
            assertEquals(new Part(shares.paid(), shares.vat(), shares.share()), sum);
        }
    }

    @Test
    void noRefundTakesMoreCommissionBackThanThereWas() {
        Random seeds = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            Shares shares = random(seeds);
            long commission = shares.paid() - shares.vat() - shares.share();
            long back = shares.upTo(1 + seeds.nextLong(shares.paid())).commission();
            assertTrue(back >= 0 && back <= commission, back + " of " + commission + " in " + shares);
        }
    }

    private static Shares random(Random seeds) {
        long paid = 1 + seeds.nextInt(seeds.nextBoolean() ? 20 : 50_000);
        long vat = seeds.nextLong(paid + 1);
        return new Shares(paid, vat, seeds.nextLong(paid - vat + 1));
    }
}
