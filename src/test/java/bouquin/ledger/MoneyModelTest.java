package bouquin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.kernel.Rejected;
import bouquin.ledger.ModelBooks.Cut;
import bouquin.ledger.ModelBooks.Sold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Plays random lives of orders in the ledger's posting code and in a model that knows nothing of it; after each step every
 * account must say the same to the cent, and the rules hold. {@code -Dproof.steps=1000000} plays as many,
 * {@code -Dproof.seed=…} begins at another life.
 */
class MoneyModelTest {
    private static final int STEPS = Integer.getInteger("proof.steps", 50_000), STEPS_OF_A_LIFE = 125;
    private static final long SEED = Long.getLong("proof.seed", 20_261_125L);

    @Test
    void theBooksAgreeWithTheModelWhateverHappens() {
        for (int life = 0; life < STEPS / STEPS_OF_A_LIFE; life++) new Life(SEED + life).play();
    }

    private static final class Life {
        private final long seed;
        private final Random random;
        private final Bookkeeping books = new Bookkeeping();
        private final ModelBooks model = new ModelBooks();
        private final List<String> orders = new ArrayList<>(),
                refunds = new ArrayList<>(),
                disputes = new ArrayList<>();
        private final List<String> payouts = new ArrayList<>();
        private int step, fees;

        Life(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        void play() {
            for (step = 0; step < STEPS_OF_A_LIFE; step++) {
                try {
                    if (orders.isEmpty()) sell();
                    else move();
                    check();
                } catch (AssertionError | RuntimeException wrong) {
                    fail("seed " + seed + ", step " + step + ": " + wrong.getMessage(), wrong);
                }
            }
        }

        private void move() {
            switch (random.nextInt(14)) {
                case 0, 1, 2 -> sell();
                case 3, 4 -> release();
                case 5, 6 -> refund();
                case 7 -> confirm();
                case 8 -> withdraw();
                case 9 -> decide();
                case 10 -> payOut();
                case 11 -> payoutEnds();
                case 12 -> small();
                default -> complain();
            }
        }

        private void sell() {
            String order = "o" + orders.size(), buyer = buyer();
            Map<Integer, Sold> sold = new TreeMap<>();
            List<PurchaseLine> lines = new ArrayList<>();
            for (int line = 1; line <= 1 + random.nextInt(3); line++) {
                Sold sale = sale();
                lines.add(line(line, sale));
                if (sale.whole.amount() + sale.whole.subsidy() > 0) sold.put(line, sale);
            }
            long total = sold.values().stream()
                    .mapToLong(sale -> sale.whole.amount())
                    .sum();
            long credit = Math.min(total, random.nextBoolean() ? 0 : -model.of("buyer_credit:" + buyer));
            Purchase purchase = new Purchase(order, "sandbox", lines, part(buyer, credit));
            books.ledger.postPurchase(purchase);
            if (random.nextInt(4) == 0) books.ledger.postPurchase(purchase);
            model.purchase(order, sold, buyer, credit);
            if (!sold.isEmpty()) orders.add(order);
        }

        /** A price, perhaps lowered by a code that we fund; then what the seller gets is still of the list price. */
        private Sold sale() {
            long list = 1 + random.nextInt(random.nextBoolean() ? 100 : 50_000);
            long paid = random.nextInt(5) > 0 ? list : random.nextInt(3) == 0 ? 0 : 1 + random.nextLong(list);
            long vat = paid - Math.round(paid / 1.2), net = paid - vat;
            long netList = paid == list || random.nextInt(8) == 0 ? net : Math.max(net, Math.round(list / 1.2));
            Sold sale = new Sold();
            sale.seller = "s" + random.nextInt(3);
            sale.whole = new Cut(paid, vat, netList * random.nextInt(101) / 100, netList - net);
            return sale;
        }

        private static PurchaseLine line(int number, Sold sale) {
            Cut whole = sale.whole;
            return new PurchaseLine(
                    number,
                    sale.seller,
                    Money.eur(whole.amount()),
                    Money.eur(whole.vat()),
                    "FR",
                    Percent.of(20),
                    Money.eur(whole.share()),
                    Money.eur(whole.commission()),
                    Money.eur(whole.subsidy()));
        }

        private void release() {
            String key = key();
            model.release(key);
            books.ledger.postRelease(order(key), number(key));
        }

        private void complain() {
            String key = key();
            Sold sale = model.sold.get(key);
            sale.complaint = !sale.complaint;
            if (sale.complaint) books.ledger.hold(order(key), number(key), "because");
            else books.ledger.free(order(key), number(key));
        }

        private void refund() {
            String key = key(), id = "r" + refunds.size(), buyer = buyer();
            Sold sale = model.sold.get(key);
            if (sale.whole.amount() == 0) {
                model.annul(key);
                books.ledger.postAnnulment(order(key), number(key));
                return;
            }
            long amount = random.nextBoolean() && sale.left() > 0 ? sale.left() : 1 + random.nextInt(600);
            long card = books.ledger
                    .refundableByProvider(order(key), Money.eur(amount))
                    .minor();
            long credit = amount - (random.nextInt(6) == 0 ? random.nextLong(card + 1) : card);
            Refund refund = new Refund(
                    id, order(key), List.of(new RefundLine(number(key), Money.eur(amount))), part(buyer, credit));
            String due = model.refund(id, key, amount, buyer, credit);
            assertEquals(due, refusal(() -> books.ledger.postRefund(refund)));
            if (due == null) refunds.add(id);
        }

        private void confirm() {
            if (refunds.isEmpty()) return;
            String id = one(refunds);
            model.confirm(id);
            books.ledger.postRefundConfirmed(id);
        }

        private void withdraw() {
            String order = one(orders), id = "d" + disputes.size();
            long amount = 1 + random.nextInt(random.nextBoolean() ? 500 : 60_000), fee = random.nextInt(2000);
            CardDispute dispute = new CardDispute(id, order, "sandbox", Money.eur(amount), Money.eur(fee));
            model.withdraw(id, order, amount, fee);
            books.ledger.postDisputeWithdrawn(dispute);
            if (random.nextInt(4) == 0) books.ledger.postDisputeWithdrawn(dispute);
            disputes.add(id);
        }

        private void decide() {
            if (disputes.isEmpty()) return;
            String id = one(disputes);
            if (random.nextBoolean()) {
                assertEquals(model.won(id), refusal(() -> books.ledger.postDisputeWon(id)));
            } else {
                model.lost(id);
                books.ledger.postDisputeLost(id);
            }
        }

        private void payOut() {
            String seller = "s" + random.nextInt(3), id = "p" + payouts.size();
            long there = -model.of("seller_available:" + seller);
            long amount = random.nextBoolean() && there > 0 ? there : 1 + random.nextInt(5000);
            String due = model.payOut(id, seller, amount);
            assertEquals(due, refusal(() -> books.ledger.postPayoutRequested(id, seller, Money.eur(amount))));
            if (due == null) payouts.add(id);
        }

        private void payoutEnds() {
            if (payouts.isEmpty()) return;
            String id = one(payouts);
            switch (model.payouts.get(id).state) {
                case "IN_TRANSIT" -> {
                    if (random.nextBoolean()) confirmPayout(id);
                    else {
                        model.ends(id, "FAILED");
                        books.ledger.postPayoutFailed(id);
                    }
                }
                case "CONFIRMED" -> {
                    model.ends(id, "RETURNED");
                    books.ledger.postPayoutReturned(id);
                    books.ledger.postPayoutReturned(id);
                }
                default -> {
                    // it is over
                }
            }
        }

        private void confirmPayout(String id) {
            model.ends(id, "CONFIRMED");
            books.ledger.postPayoutConfirmed(id);
            books.ledger.postPayoutConfirmed(id);
        }

        private void small() {
            long amount = 1 + random.nextInt(300);
            String id = "f" + fees++, buyer = buyer();
            switch (random.nextInt(4)) {
                case 3 -> {
                    books.ledger.postProviderPayout("sandbox", id, Money.eur(amount));
                    model.move("bank_in_transit", amount);
                    model.move("psp:sandbox", -amount);
                    if (random.nextBoolean()) return;
                    books.ledger.postProviderPayoutArrived(id, Money.eur(amount));
                    books.ledger.postProviderPayoutArrived(id, Money.eur(amount));
                    model.move("bank", amount);
                    model.move("bank_in_transit", -amount);
                }
                case 0 -> {
                    books.ledger.postProviderFee("sandbox", id, Money.eur(amount));
                    model.move("psp_fees", amount);
                    model.move("psp:sandbox", -amount);
                }
                case 1 -> {
                    books.ledger.postStrayCharge("sandbox", id, Money.eur(amount));
                    model.move("psp:sandbox", amount);
                    model.move("suspense", -amount);
                }
                default -> {
                    books.ledger.postCreditGrant(id, part(buyer, amount * 20));
                    model.move("marketing", amount * 20);
                    model.move("buyer_credit:" + buyer, -amount * 20);
                }
            }
        }

        private void check() {
            Map<String, Long> totals = books.totals();
            totals.values().removeIf(total -> total == 0);
            assertEquals(model.accounts, totals);
            assertEquals(0, totals.values().stream().mapToLong(Long::longValue).sum(), "I2");
            books.balances.forEach((account, balance) -> assertEquals(
                    totals.getOrDefault(account, 0L),
                    balance.debitBalance() - balance.creditBalance(),
                    "I3 " + account));
            totals.forEach(this::onItsSide);
            model.sold.forEach((key, sale) -> assertTrue(sale.left() >= 0, "I7 " + key));
            model.payouts.forEach((id, payout) -> assertEquals(
                    payout.state.equals("IN_TRANSIT") ? -payout.amount : 0, model.of("payout_in_transit:" + id), "I9"));
            model.disputes.forEach((id, bank) -> assertTrue(
                    bank.state.equals("OPEN")
                            || model.of("dispute_receivable:" + id) == 0 && model.of("seller_held:" + id) == 0,
                    "I11 " + id));
            model.refunds.forEach((id, open) -> assertEquals(-open, model.of("refund_in_transit:" + id), "I15 " + id));
            for (int seller = 0; seller < 3; seller++) {
                assertTrue(
                        model.of("seller_debt:s" + seller) == 0 || model.of("seller_available:s" + seller) == 0, "I17");
                assertEquals(pending("s" + seller), -model.of("seller_pending:s" + seller), "I18");
            }
        }

        private long pending(String seller) {
            return model.sold.values().stream()
                    .filter(sale -> sale.seller.equals(seller) && !sale.released)
                    .mapToLong(sale -> sale.whole.share() - sale.back.share() - sale.held.share())
                    .sum();
        }

        /** All but what these disputes and payouts may take without ever having been filled. */
        private void onItsSide(String account, long total) {
            AccountKind kind = AccountKind.ofAccount(account);
            if (kind == AccountKind.PSP || kind == AccountKind.BANK) return;
            assertTrue(kind.side() == AccountKind.Side.DEBIT ? total >= 0 : total <= 0, "I4 " + account + " " + total);
        }

        private static String refusal(Runnable move) {
            try {
                move.run();
                return null;
            } catch (Rejected refused) {
                return refused.code();
            }
        }

        private static CreditPart part(String buyer, long amount) {
            return amount > 0 ? new CreditPart(buyer, Money.eur(amount)) : null;
        }

        private String key() {
            return one(List.copyOf(model.sold.keySet()));
        }

        private static String order(String key) {
            return key.split("/")[0];
        }

        private static int number(String key) {
            return Integer.parseInt(key.split("/")[1]);
        }

        private String buyer() {
            return "b" + random.nextInt(2);
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }
    }
}
