package bouquin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.kernel.Rejected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PayoutPostingsTest {
    private static final int SEEDS = 1000, STEPS = 120;

    private final Bookkeeping books = new Bookkeeping();
    private final Ledger ledger = books.ledger;

    @Test
    void aPayoutLeavesWhatIsAvailableAndArrivesThroughTheBank() {
        earn("o1", 1000);
        ledger.postPayoutRequested("p1", "camille", Money.eur(700));
        assertEquals(-300, books.total("seller_available:camille"));
        assertEquals(-700, books.total("payout_in_transit:p1"));
        ledger.postPayoutConfirmed("p1");
        assertEquals(0, books.total("payout_in_transit:p1"));
        assertEquals(-700, books.total("bank"));
    }

    @Test
    void eachPostingOfAPayoutHappensOnce() {
        earn("o1", 1000);
        ledger.postPayoutRequested("p1", "camille", Money.eur(400));
        ledger.postPayoutRequested("p1", "camille", Money.eur(400));
        ledger.postPayoutConfirmed("p1");
        ledger.postPayoutConfirmed("p1");
        assertEquals(-400, books.total("bank"));
        ledger.postPayoutReturned("p1");
        ledger.postPayoutReturned("p1");
        ledger.postPayoutConfirmed("p1");
        assertEquals(0, books.total("bank"));
        assertEquals(-1000, books.total("seller_available:camille"));
    }

    @Test
    void moreThanIsAvailableNeverLeaves() {
        earn("o1", 1000);
        Rejected refused = assertThrows(
                Rejected.class, () -> ledger.postPayoutRequested("p1", "camille", Money.eur(Long.MAX_VALUE)));
        assertEquals("ledger.payout.tooMuch", refused.code());
        assertEquals(List.of(Money.eur(1000)), refused.args());
        assertThrows(IllegalArgumentException.class, () -> ledger.postPayoutRequested("p1", "camille", Money.eur(0)));
    }

    @Test
    void whatComesBackPaysTheDebtFirst() {
        earn("o1", 1000);
        ledger.postPayoutRequested("p1", "camille", Money.eur(1000));
        refund("r1", "o1", 600);
        assertEquals(600, books.total("seller_debt:camille"));
        ledger.postPayoutFailed("p1");
        ledger.postPayoutFailed("p1");
        assertEquals(0, books.total("seller_debt:camille"));
        assertEquals(-400, books.total("seller_available:camille"));
    }

    @Test
    void aPayoutEndsOnce() {
        earn("o1", 1000);
        ledger.postPayoutRequested("p1", "camille", Money.eur(1000));
        assertThrows(IllegalStateException.class, () -> ledger.postPayoutReturned("p1"));
        ledger.postPayoutConfirmed("p1");
        assertThrows(IllegalStateException.class, () -> ledger.postPayoutFailed("p1"));
        assertThrows(IllegalStateException.class, () -> ledger.postPayoutConfirmed("unknown"));
    }

    @Test
    void whateverHappensToSalesAndPayoutsTheBooksStayRight() {
        for (int seed = 0; seed < SEEDS; seed++) new Life(seed).play();
    }

    private void earn(String order, long share) {
        new Life(0, books).sell(order, "camille", share);
        ledger.postRelease(order, 1);
    }

    private void refund(String id, String order, long amount) {
        ledger.postRefund(new Refund(id, order, List.of(new RefundLine(1, Money.eur(amount)))));
    }

    /** Sales without VAT and commission, so that the seller's share is the price. */
    private static final class Life {
        private final int seed;
        private final Random random;
        private final Bookkeeping books;
        private final List<String> orders = new ArrayList<>();
        private final Map<String, Long> payouts = new HashMap<>();
        private final Map<String, String> states = new HashMap<>();
        private int step;

        Life(int seed) {
            this(seed, new Bookkeeping());
        }

        Life(int seed, Bookkeeping books) {
            this.seed = seed;
            this.random = new Random(seed);
            this.books = books;
        }

        void play() {
            for (step = 0; step < STEPS; step++) {
                try {
                    move();
                } catch (Rejected refused) {
                    if (!refused.code().matches("ledger[.](refund|payout)[.].*")) throw refused;
                }
                check();
            }
        }

        private void move() {
            switch (random.nextInt(7)) {
                case 0 -> sell("o" + orders.size(), "s" + random.nextInt(2), 1 + random.nextInt(5000));
                case 1, 2 -> release();
                case 3 -> refund();
                case 4 -> request();
                default -> end();
            }
        }

        void sell(String order, String seller, long share) {
            PurchaseLine line = new PurchaseLine(
                    1, seller, Money.eur(share), Money.eur(0), "FR", Percent.of(0), Money.eur(share), Money.eur(0));
            books.ledger.postPurchase(new Purchase(order, "sandbox", List.of(line)));
            orders.add(order);
        }

        private void release() {
            if (!orders.isEmpty()) books.ledger.postRelease(one(), 1);
        }

        private void refund() {
            if (orders.isEmpty()) return;
            Money amount = Money.eur(1 + random.nextInt(3000));
            books.ledger.postRefund(new Refund("r" + step, one(), List.of(new RefundLine(1, amount))));
        }

        private void request() {
            String id = "p" + payouts.size();
            long amount = 1 + random.nextInt(4000);
            books.ledger.postPayoutRequested(id, "s" + random.nextInt(2), Money.eur(amount));
            payouts.put(id, amount);
            states.put(id, "open");
        }

        private void end() {
            if (payouts.isEmpty()) return;
            String id = "p" + random.nextInt(payouts.size());
            String ending = List.of("paid", "failed", "returned").get(random.nextInt(3));
            try {
                switch (ending) {
                    case "paid" -> books.ledger.postPayoutConfirmed(id);
                    case "failed" -> books.ledger.postPayoutFailed(id);
                    default -> books.ledger.postPayoutReturned(id);
                }
                if (!ending.equals("paid") || states.get(id).equals("open")) states.put(id, ending);
            } catch (IllegalStateException notItsTurn) {
                assertEquals(false, states.get(id).equals("open") && !ending.equals("returned"), where(id));
            }
        }

        private void check() {
            Map<String, Long> totals = books.totals();
            assertEquals(0, totals.values().stream().mapToLong(Long::longValue).sum(), where("I2"));
            long bank = 0;
            for (String id : payouts.keySet()) {
                boolean open = states.get(id).equals("open");
                assertEquals(open ? -payouts.get(id) : 0, totals.get("payout_in_transit:" + id), where("I9 " + id));
                if (states.get(id).equals("paid")) bank += payouts.get(id);
            }
            assertEquals(-bank, totals.getOrDefault("bank", 0L), where("bank"));
            for (String seller : List.of("s0", "s1")) {
                long available = -totals.getOrDefault("seller_available:" + seller, 0L);
                long debt = totals.getOrDefault("seller_debt:" + seller, 0L);
                assertEquals(true, available >= 0 && debt >= 0, where("I4 " + seller));
                assertEquals(true, available == 0 || debt == 0, where("I17 " + seller));
            }
        }

        private String one() {
            return orders.get(random.nextInt(orders.size()));
        }

        private String where(String rule) {
            return rule + ", seed " + seed + ", step " + step;
        }
    }
}
