package bouquin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.kernel.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random lives of orders that codes and store credit helped to pay; the rules must hold after each step. */
class TillModelTest {
    private static final int SEEDS = 400, STEPS = 125;

    @Test
    void whateverCodesAndCreditPayTheBooksStayRight() {
        for (int seed = 0; seed < SEEDS; seed++) new Life(seed).play();
    }

    private static final class Life {
        private final int seed;
        private final Random random;
        private final Bookkeeping books = new Bookkeeping();
        private final List<String> orders = new ArrayList<>();
        private int step, refunds, disputes, grants;

        Life(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        void play() {
            for (step = 0; step < STEPS; step++) {
                try {
                    move();
                } catch (Rejected refusedByARule) {
                    assertTrue(refusedByARule.code().matches("ledger[.](refund|credit)[.].*"), refusedByARule::code);
                }
                check();
            }
        }

        private void move() {
            if (orders.isEmpty()) sell();
            else
                switch (random.nextInt(8)) {
                    case 0, 1 -> sell();
                    case 2 -> grant();
                    case 3 -> books.ledger.postRelease(one(), 1 + random.nextInt(2));
                    case 4, 5 -> refund();
                    case 6 -> annul();
                    default -> dispute();
                }
        }

        private void grant() {
            CreditPart part = new CreditPart(buyer(), Money.eur(1 + random.nextInt(3000)));
            books.ledger.postCreditGrant("g" + grants++, part);
        }

        private void sell() {
            String order = "o" + orders.size(), buyer = buyer();
            List<PurchaseLine> lines = List.of(line(1), line(2));
            long total = lines.stream().mapToLong(line -> line.paid().minor()).sum();
            Money held = random.nextBoolean() ? Money.eur(0) : books.ledger.holdCredit(order, buyer, Money.eur(total));
            CreditPart part = held.isZero() ? null : new CreditPart(buyer, held);
            books.ledger.postPurchase(new Purchase(order, "sandbox", lines, part));
            orders.add(order);
        }

        private PurchaseLine line(int number) {
            long list = 1 + random.nextInt(random.nextBoolean() ? 100 : 9000);
            long paid = random.nextInt(4) == 0 ? 0 : 1 + random.nextLong(list);
            long vat = paid - Math.round(paid / 1.2), net = paid - vat;
            long netList = Math.max(net, Math.round(list / 1.2));
            long share = netList * random.nextInt(101) / 100;
            Money[] parts = {Money.eur(paid), Money.eur(vat), Money.eur(share), Money.eur(netList - share)};
            return new PurchaseLine(
                    number,
                    "s" + random.nextInt(3),
                    parts[0],
                    parts[1],
                    "FR",
                    Percent.of(20),
                    parts[2],
                    parts[3],
                    Money.eur(netList - net));
        }

        private void refund() {
            String order = one();
            int line = 1 + random.nextInt(2);
            Sale sale = books.sold.get(Sale.key(order, line));
            if (sale == null || sale.left() == 0) return;
            long amount = random.nextBoolean() ? sale.left() : 1 + random.nextLong(sale.left());
            long card =
                    books.ledger.refundableByProvider(order, Money.eur(amount)).minor();
            if (random.nextInt(4) == 0) card = 0;
            CreditPart credit = amount > card ? new CreditPart(buyer(), Money.eur(amount - card)) : null;
            String id = "r" + refunds++;
            books.ledger.postRefund(new Refund(id, order, List.of(new RefundLine(line, Money.eur(amount))), credit));
            if (random.nextBoolean()) books.ledger.postRefundConfirmed(id);
        }

        private void annul() {
            String order = one();
            for (int line = 1; line <= 2; line++) {
                Sale sale = books.sold.get(Sale.key(order, line));
                if (sale != null && sale.left() == 0 && sale.costNothing()) books.ledger.postAnnulment(order, line);
            }
        }

        private void dispute() {
            String id = "d" + disputes++;
            long charged = -books.entries.getOrDefault("PURCHASE " + one(), List.of()).stream()
                    .filter(line -> line.account().startsWith("psp"))
                    .mapToLong(line -> -line.amount().minor())
                    .sum();
            if (charged <= 0) return;
            String order = one();
            if (books.sold.keySet().stream().noneMatch(key -> key.startsWith(order + "/"))) return;
            books.ledger.postDisputeWithdrawn(new CardDispute(id, order, "sandbox", Money.eur(charged), Money.eur(0)));
            if (random.nextBoolean()) books.ledger.postDisputeLost(id);
            if (random.nextInt(3) == 0) books.ledger.postDisputeWon(id);
        }

        private void check() {
            Map<String, Long> totals = books.totals();
            assertEquals(0, totals.values().stream().mapToLong(Long::longValue).sum(), where("I2"));
            totals.forEach(this::onItsSide);
            books.balances.forEach((account, balance) -> assertEquals(
                    totals.getOrDefault(account, 0L),
                    balance.debitBalance() - balance.creditBalance(),
                    where("I3 " + account)));
            books.sold.values().forEach(sale -> assertTrue(sale.left() >= 0, where("I7 " + sale.key())));
        }

        /** All but the provider's account, of which these disputes may take more than the orders brought in. */
        private void onItsSide(String account, long total) {
            AccountKind kind = AccountKind.ofAccount(account);
            if (kind == AccountKind.PSP) return;
            boolean right = kind.side() == AccountKind.Side.DEBIT ? total >= 0 : total <= 0;
            assertTrue(right, where("I4 " + account + " " + total));
        }

        private String one() {
            return orders.get(random.nextInt(orders.size()));
        }

        private String buyer() {
            return "b" + random.nextInt(2);
        }

        private String where(String rule) {
            return rule + ", seed " + seed + ", step " + step;
        }
    }
}
