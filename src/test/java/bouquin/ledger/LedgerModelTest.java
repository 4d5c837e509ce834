package bouquin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.kernel.Rejected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Plays thousands of random lives of orders with the real posting code; the rules must hold after each step. */
class LedgerModelTest {
    private static final int SEEDS = 1500, STEPS = 120;

    @Test
    void whateverHappensToOrdersTheBooksStayRight() {
        for (int seed = 0; seed < SEEDS; seed++) new Life(seed).play();
    }

    private static final class Life {
        private final int seed;
        private final Random random;
        private final Bookkeeping books = new Bookkeeping();
        private final List<String> orders = new ArrayList<>();
        private final List<String> refunds = new ArrayList<>();
        private final Set<String> confirmed = new HashSet<>();
        private final List<String> disputes = new ArrayList<>();
        private int step;

        Life(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        void play() {
            for (step = 0; step < STEPS; step++) {
                try {
                    move();
                } catch (Rejected refusedByARule) {
                    assertTrue(refusedByARule.code().startsWith("ledger.refund."), refusedByARule::code);
                }
                if (step % 10 == 9) check();
            }
        }

        private void move() {
            if (orders.isEmpty()) sell();
            else
                switch (random.nextInt(8)) {
                    case 0, 1 -> sell();
                    case 2 -> books.ledger.postRelease(one(orders), line());
                    case 3, 4 -> refund();
                    case 5 -> confirm();
                    case 6 -> withdraw();
                    default -> decide();
                }
        }

        private void sell() {
            String order = "o" + orders.size();
            List<PurchaseLine> lines = new ArrayList<>();
            for (int line = 1; line <= 2; line++) lines.add(line(line));
            books.ledger.postPurchase(new Purchase(order, "sandbox", lines));
            orders.add(order);
        }

        private PurchaseLine line(int number) {
            long paid = 1 + random.nextInt(random.nextBoolean() ? 100 : 50_000);
            long vat = paid - Math.round(paid / 1.2);
            long share = (paid - vat) * random.nextInt(101) / 100;
            return new PurchaseLine(
                    number,
                    "s" + random.nextInt(3),
                    Money.eur(paid),
                    Money.eur(vat),
                    "FR",
                    Percent.of(20),
                    Money.eur(share),
                    Money.eur(paid - vat - share));
        }

        private void refund() {
            String order = one(orders);
            int line = line();
            long left = books.sold.get(Sale.key(order, line)).left();
            long amount = random.nextBoolean() && left > 0 ? left : 1 + random.nextInt(500);
            String id = "r" + refunds.size();
            books.ledger.postRefund(new Refund(id, order, List.of(new RefundLine(line, Money.eur(amount)))));
            refunds.add(id);
        }

        private void confirm() {
            if (refunds.isEmpty()) return;
            String refund = one(refunds);
            books.ledger.postRefundConfirmed(refund);
            confirmed.add(refund);
        }

        private void withdraw() {
            String id = "d" + disputes.size();
            long amount = 1 + random.nextInt(60_000);
            books.ledger.postDisputeWithdrawn(
                    new CardDispute(id, one(orders), "sandbox", Money.eur(amount), Money.eur(random.nextInt(2000))));
            disputes.add(id);
        }

        private void decide() {
            if (disputes.isEmpty()) return;
            if (random.nextBoolean()) books.ledger.postDisputeWon(one(disputes));
            else books.ledger.postDisputeLost(one(disputes));
        }

        private void check() {
            Map<String, Long> totals = books.totals();
            assertEquals(0, totals.values().stream().mapToLong(Long::longValue).sum(), where("I2"));
            totals.forEach(this::onItsSide);
            books.balances.forEach((account, balance) -> assertEquals(
                    totals.getOrDefault(account, 0L),
                    balance.debitBalance() - balance.creditBalance(),
                    where("I3 " + account)));
            for (String refund : refunds)
                assertEquals(confirmed.contains(refund), totals.get("refund_in_transit:" + refund) == 0, where("I15"));
            for (int seller = 0; seller < 3; seller++) debtOrAvailable(totals, "s" + seller);
            books.disputes.forEach((id, dispute) -> closedMeansSettled(totals, id, dispute));
            Map<String, Long> commissions = commissions();
            books.sold.values().forEach(sale -> nothingBeyondThePrice(sale, commissions));
        }

        /** All but the provider's account: these disputes take more than the orders brought in. */
        private void onItsSide(String account, long total) {
            AccountKind kind = AccountKind.ofAccount(account);
            if (kind == AccountKind.PSP) return;
            boolean right = kind.side() == AccountKind.Side.DEBIT ? total >= 0 : total <= 0;
            assertTrue(right, where("I4 " + account + " " + total));
        }

        private void debtOrAvailable(Map<String, Long> totals, String seller) {
            boolean owes = totals.getOrDefault("seller_debt:" + seller, 0L) > 0;
            boolean has = totals.getOrDefault("seller_available:" + seller, 0L) < 0;
            assertTrue(!owes || !has, where("I17 " + seller));
        }

        private void closedMeansSettled(Map<String, Long> totals, String id, Dispute dispute) {
            if (dispute.state() == Dispute.State.OPEN) return;
            assertEquals(0, totals.getOrDefault("dispute_receivable:" + id, 0L), where("I11 " + id));
            assertEquals(0, totals.getOrDefault("seller_held:" + id, 0L), where("I11 " + id));
        }

        private void nothingBeyondThePrice(Sale sale, Map<String, Long> commissions) {
            assertTrue(sale.left() >= 0, where("I7 " + sale.key()));
            if (sale.left() == 0 && !sale.onHold())
                assertEquals(0, commissions.getOrDefault(sale.key(), 0L), where("commission kept of " + sale.key()));
        }

        private Map<String, Long> commissions() {
            Map<String, Long> kept = new HashMap<>();
            for (List<EntryLine> lines : books.entries.values())
                for (EntryLine line : lines)
                    if (line.account().equals("commission"))
                        kept.merge(line.about(), line.amount().minor(), Long::sum);
            return kept;
        }

        private int line() {
            return 1 + random.nextInt(2);
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private String where(String rule) {
            return rule + ", seed " + seed + ", step " + step;
        }
    }
}
