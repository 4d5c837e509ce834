package bouquin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.platform.config.Settings;
import bouquin.platform.persistence.Database;
import bouquin.support.PaidOrder;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mariadb.jdbc.MariaDbDataSource;

@ExtendWith(ArquillianExtension.class)
class LedgerIT {
    @Inject
    Ledger ledger;

    @Inject
    Balances balances;

    @Inject
    Database database;

    @Inject
    Settings settings;

    @Inject
    SealEntries sealing;

    @Resource
    ManagedExecutorService executor;

    private final String seller = Id.next();

    @Test
    void aSaleItsRefundAndADisputeLeaveTheBooksRight() {
        String refunded = sold(), disputed = sold(), kept = sold();
        ledger.postPurchase(purchase(kept));
        ledger.postRelease(kept, 1);
        String refund = Id.next();
        List<RefundParts> parts = refund(refund, refunded, 333);
        assertEquals(parts, refund(refund, refunded, 333));
        refund(Id.next(), refunded, 667);
        ledger.postRefundConfirmed(refund);
        ledger.postDisputeWithdrawn(
                new CardDispute("sandbox:" + disputed, disputed, "sandbox", Money.eur(1000), Money.eur(0)));
        SellerBalance open = balances.of(seller);
        assertEquals(Money.eur(583), open.available());
        assertEquals(Money.eur(0), open.pending());
        assertEquals(Money.eur(583), open.held());
        assertEquals("ledger.because.bank", open.holding().get(0).because());
        ledger.postDisputeLost("sandbox:" + disputed);
        ledger.postDisputeWon("sandbox:" + disputed);
        assertEquals(Money.eur(583), balances.of(seller).pending());
        assertAllHold();
    }

    @Test
    void theStatementIsPagedWithoutGapsOrRepetitions() {
        for (int i = 0; i < 5; i++) ledger.postRelease(sold(), 1);
        List<StatementLine> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = balances.statement(seller, cursor, 4);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        assertEquals(15, all.size());
        long available = all.stream()
                .filter(line -> line.account().equals("available"))
                .mapToLong(line -> line.amount().minor())
                .sum();
        assertEquals(5 * 583, available);
    }

    @Test
    void refundsAndReleasesOfOneSellerAtOnceLoseNothing() throws Exception {
        List<String> orders = new ArrayList<>();
        for (int i = 0; i < 12; i++) orders.add(sold());
        List<Future<?>> work = new ArrayList<>();
        for (String order : orders) {
            work.add(executor.submit(() -> ledger.postRelease(order, 1)));
            work.add(executor.submit(() -> refund(Id.next(), order, 500)));
            work.add(executor.submit(this::sold));
        }
        for (Future<?> one : work) one.get(60, TimeUnit.SECONDS);
        SellerBalance balance = balances.of(seller);
        long half = Math.round(583 * 500 / 1000.0);
        long earned = balance.pending()
                .plus(balance.available())
                .minus(balance.debt())
                .minor();
        assertEquals(24 * 583 - 12 * half, earned);
        assertAllHold();
    }

    @Test
    void onePurchasePostedByManyAtOnceIsOne() throws Exception {
        String order = PaidOrder.in(database);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < 6; i++) work.add(executor.submit(() -> ledger.postPurchase(purchase(order))));
        for (Future<?> one : work) {
            try {
                one.get(60, TimeUnit.SECONDS);
            } catch (java.util.concurrent.ExecutionException lostTheRace) {
                assertFalse(lostTheRace.getMessage().isEmpty());
            }
        }
        assertEquals(Money.eur(583), balances.of(seller).pending());
    }

    @Test
    void theApplicationsUserHasNoRightToChangeTheJournal() throws SQLException {
        sold();
        sealing.run();
        for (String table : List.of("ledger_entry", "ledger_line", "ledger_seal")) {
            String id = table.equals("ledger_entry") ? "id" : "entry_id";
            denied("update " + table + " set " + id + " = " + id);
            denied("delete from " + table);
            denied("replace into " + table + " select * from " + table);
            denied("truncate table " + table);
            denied("drop table " + table);
            denied("rename table " + table + " to somewhere_else");
            denied("alter table " + table + " add spare int");
            denied("create trigger mine before insert on " + table + " for each row set @mine = 1");
        }
        denied("drop trigger ledger_line_keeps");
        denied("delete from flyway_schema_history");
        assertAllHold();
    }

    @Test
    void theJournalsTriggersRefuseTheOwnerToo() throws SQLException {
        sold();
        sealing.run();
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            for (String table : List.of("ledger_entry", "ledger_line", "ledger_seal")) {
                SQLException refused =
                        assertThrows(SQLException.class, () -> statement.executeUpdate("delete from " + table));
                assertEquals("45000", refused.getSQLState(), table);
            }
        }
    }

    @Test
    void aTamperedEntryBreaksTheChain() throws SQLException {
        String order = sold();
        sealing.run();
        tamper("update ledger_line set about = 'somebody else' where about = '" + order
                + "/1' and account = 'commission'");
        assertFalse(report("I5").holds());
        tamper("update ledger_line set about = '" + order + "/1' where about = 'somebody else'");
        assertAllHold();
    }

    private void assertAllHold() {
        sealing.run();
        for (InvariantReport report : ledger.checkInvariants())
            if (report.name().matches("I([1-6]|1[1-8])"))
                assertTrue(report.holds(), () -> report.name() + " " + report.rows() + report.error());
    }

    private InvariantReport report(String name) {
        return ledger.checkInvariants().stream()
                .filter(report -> report.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** By the rights of the user, before any trigger is asked. */
    private void denied(String sql) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            SQLException denied = assertThrows(SQLException.class, () -> statement.executeUpdate(sql), sql);
            assertTrue(denied.getErrorCode() == 1142 || denied.getErrorCode() == 1044, sql + ": " + denied);
        }
    }

    private Connection owner() throws SQLException {
        MariaDbDataSource schema = new MariaDbDataSource(settings.text("db.owner.url", settings.text("db.url", "")));
        schema.setUser(settings.text("db.owner.user", ""));
        schema.setPassword(settings.text("db.owner.password", ""));
        return schema.getConnection();
    }

    /** As somebody with the owner's password would do it, putting the trigger back afterwards. */
    private void tamper(String sql) throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute("drop trigger ledger_line_keeps");
            assertEquals(1, statement.executeUpdate(sql));
            statement.execute("create trigger ledger_line_keeps before update on ledger_line for each row"
                    + " signal sqlstate '45000' set message_text = 'The journal is only added to'");
        }
    }

    private List<RefundParts> refund(String id, String order, long amount) {
        return ledger.postRefund(new Refund(id, order, List.of(new RefundLine(1, Money.eur(amount)))));
    }

    private String sold() {
        String order = PaidOrder.in(database);
        ledger.postPurchase(purchase(order));
        return order;
    }

    private Purchase purchase(String order) {
        PurchaseLine line = new PurchaseLine(
                1, seller, Money.eur(1000), Money.eur(167), "FR", Percent.of(20), Money.eur(583), Money.eur(250));
        return new Purchase(order, "sandbox", List.of(line));
    }
}
