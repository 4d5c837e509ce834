package bouquin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.kernel.Rejected;
import bouquin.platform.persistence.Database;
import bouquin.platform.persistence.Transactions;
import bouquin.support.PaidOrder;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Many hands on one seller's money at once. {@code -Dproof.operations=1000} is the whole proof; the build does fewer for each
 * of the 32 threads.
 */
@ExtendWith(ArquillianExtension.class)
class LedgerThreadsIT {
    private static final int THREADS = 32;
    private static final int OPERATIONS = Integer.getInteger("bouquin.proof.operations", 12);

    @Inject
    Ledger ledger;

    @Inject
    Balances balances;

    @Inject
    Database database;

    @Inject
    Transactions transactions;

    @Inject
    SealEntries sealing;

    @Resource
    ManagedThreadFactory threads;

    private ExecutorService hands;
    private final String seller = Id.next();
    private final AtomicLong refunded = new AtomicLong(), paidOut = new AtomicLong();
    private final Set<String> onTheirWay = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> refusals = new ConcurrentHashMap<>();

    @AfterEach
    void rest() {
        if (hands != null) hands.shutdownNow();
    }

    @Test
    void refundsPayoutsDisputesAndReleasesOfOneSellerAtOnceLoseNothing() throws Exception {
        hands = Executors.newFixedThreadPool(THREADS, threads);
        List<String> orders = new ArrayList<>();
        sold(Id.next(), 100_000_000); // so that the provider has what these disputes take
        for (int i = 0; i < Math.max(40, OPERATIONS * 2); i++) orders.add(sold(seller));
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Random random = new Random(i);
            work.add(hands.submit(() -> {
                for (int operation = 0; operation < OPERATIONS; operation++) move(random, orders);
            }));
        }
        for (Future<?> one : work) one.get(30, TimeUnit.MINUTES);
        assertEquals(
                refunded.get(),
                posted("REFUND", "refund_in_transit:%", "select sale_key from ledger_sale where seller = ?"),
                refusals::toString);
        assertEquals(
                paidOut.get(),
                posted(
                        "PAYOUT_REQUESTED",
                        "payout_in_transit:%",
                        "select payout_id from ledger_payout where seller = ?"),
                refusals::toString);
        endPayouts();
        SellerBalance balance = balances.of(seller);
        for (Money amount : List.of(balance.pending(), balance.available(), balance.held(), balance.debt()))
            assertTrue(!amount.isNegative(), balance::toString);
        assertAllHold();
    }

    @Test
    void purchasesOfDifferentSellersDoNotWaitForEachOther() throws Exception {
        hands = Executors.newFixedThreadPool(1, threads);
        String known = Id.next(), other = Id.next();
        sold(known);
        sold(other);
        for (String second : List.of(other, Id.next())) {
            Purchase mine = purchase(PaidOrder.in(database), known, 1000),
                    theirs = purchase(PaidOrder.in(database), second, 1000);
            transactions.inNew(() -> {
                ledger.postPurchase(mine);
                Future<?> beside = hands.submit(() -> ledger.postPurchase(theirs));
                try {
                    return beside.get(8, TimeUnit.SECONDS); // less than the database lets anybody wait for a lock
                } catch (Exception waited) {
                    throw new IllegalStateException("a purchase waited for another seller's", waited);
                }
            });
        }
        assertAllHold();
    }

    @Test
    void ordersThatStoreCreditOfDifferentBuyersPaysDoNotWaitForEachOther() throws Exception {
        hands = Executors.newFixedThreadPool(1, threads);
        CreditPart mine = new CreditPart(Id.next(), Money.eur(300)), theirs = new CreditPart(Id.next(), Money.eur(300));
        for (CreditPart part : List.of(mine, theirs)) ledger.postCreditGrant(Id.next(), part);
        String order = PaidOrder.in(database), other = PaidOrder.in(database), another = Id.next();
        transactions.inNew(() -> {
            spend(order, Id.next(), mine);
            Future<?> beside = hands.submit(() -> transactions.inNew(() -> {
                spend(other, another, theirs);
                return other;
            }));
            try {
                return beside.get(8, TimeUnit.SECONDS);
            } catch (Exception waited) {
                throw new IllegalStateException("a buyer waited for another one's store credit", waited);
            }
        });
        assertAllHold();
    }

    private void spend(String order, String by, CreditPart part) {
        ledger.holdCredit(order, part.buyer(), part.amount());
        Purchase purchase = purchase(order, by, 1000);
        ledger.postPurchase(new Purchase(order, "threads", purchase.lines(), part));
    }

    private void move(Random random, List<String> orders) {
        String order = orders.get(random.nextInt(orders.size())), id = Id.next();
        try {
            switch (random.nextInt(4)) {
                case 0 -> ledger.postRelease(order, 1);
                case 1 -> refund(id, order, 1 + random.nextInt(random.nextInt(4) == 0 ? 1000 : 100));
                case 2 -> payOut(random, id, 1 + random.nextInt(400));
                default -> dispute(random, "threads:" + id, order);
            }
        } catch (Rejected refusedByARule) {
            refusals.computeIfAbsent(refusedByARule.code(), unseen -> new AtomicInteger())
                    .incrementAndGet();
        }
    }

    private void refund(String id, String order, long amount) {
        ledger.postRefund(new Refund(id, order, List.of(new RefundLine(1, Money.eur(amount)))));
        refunded.addAndGet(amount);
        ledger.postRefundConfirmed(id);
    }

    private void payOut(Random random, String id, long amount) {
        ledger.postPayoutRequested(id, seller, Money.eur(amount));
        paidOut.addAndGet(amount);
        onTheirWay.add(id);
        if (random.nextInt(3) == 0) return;
        onTheirWay.remove(id);
        if (random.nextBoolean()) {
            ledger.postPayoutFailed(id);
            return;
        }
        ledger.postPayoutConfirmed(id);
        ledger.postPayoutReturned(id);
    }

    /** Nobody asked for these payouts where payouts are asked for: afterwards nothing is left of them but their entries. */
    private void endPayouts() throws SQLException {
        onTheirWay.forEach(ledger::postPayoutFailed);
        try (Connection connection = database.source().getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from ledger_payout where seller = ?")) {
            delete.setString(1, seller);
            delete.executeUpdate();
        }
    }

    private void dispute(Random random, String id, String order) {
        ledger.postDisputeWithdrawn(
                new CardDispute(id, order, "threads", Money.eur(1 + random.nextInt(1000)), Money.eur(15)));
        for (int i = 0; i <= random.nextInt(3); i++) {
            if (random.nextBoolean()) ledger.postDisputeWon(id);
            else ledger.postDisputeLost(id);
        }
    }

    /** The rules of the ledger, but those about what this test has no provider and no bank for. */
    private void assertAllHold() {
        sealing.run();
        Map<String, String> broken = new TreeMap<>();
        for (InvariantReport report : ledger.checkInvariants())
            if (report.name().matches("I([1-3]|[5-9]|1[125678])") && !report.holds())
                broken.put(report.name(), report.rows() + report.error());
        assertEquals(Map.of(), broken);
    }

    private long posted(String kind, String account, String about) throws SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select coalesce(sum(-l.amount), 0) from ledger_entry e"
                                + " join ledger_line l on l.entry_id = e.id where e.kind = ? and l.account like ? and l.about in ("
                                + about + ")")) {
            query.setString(1, kind);
            query.setString(2, account);
            query.setString(3, seller);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private String sold(String by) {
        return sold(by, 1000);
    }

    private String sold(String by, long price) {
        String order = PaidOrder.in(database);
        ledger.postPurchase(purchase(order, by, price));
        return order;
    }

    private static Purchase purchase(String order, String by, long price) {
        Money commission = Money.eur(price - 167 - 583);
        PurchaseLine line = new PurchaseLine(
                1, by, Money.eur(price), Money.eur(167), "FR", Percent.of(20), Money.eur(583), commission);
        return new Purchase(order, "threads", List.of(line));
    }
}
