package bouquin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.platform.config.Settings;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mariadb.jdbc.MariaDbDataSource;

/** What somebody with the owner's password might do to the books, one thing at a time: its rule breaks, and no other. */
@ExtendWith(ArquillianExtension.class)
class InvariantsIT {
    private static final List<String> TABLES = List.of("ledger_entry", "ledger_line", "ledger_seal");
    private static final String ID = Id.next(), OTHER = Id.next();

    @Inject
    Ledger ledger;

    @Inject
    Invariants invariants;

    @Inject
    SealEntries sealing;

    @Inject
    Settings settings;

    @Test
    void entriesThatDoNotAddUpBreakI1EvenIfTogetherTheyDo() throws SQLException {
        List<String> plants = new ArrayList<>(entry(ID, "RELEASE", "psp_fees", 10, "commission", -5));
        plants.addAll(entry(OTHER, "RELEASE", "psp_fees", -10, "commission", 5));
        breaks("I1", plants);
    }

    @Test
    void aTrialBalanceThatIsOffBreaksI2() throws SQLException {
        String account = "psp_fees:planted";
        breaks(
                "I2",
                List.of("insert into ledger_total values ('" + account + "', 'EUR', 1)"),
                List.of("delete from ledger_total where account = '" + account + "'"),
                false);
    }

    @Test
    void aBalanceThatNoLineExplainsBreaksI3() throws SQLException {
        breaks(
                "I3",
                List.of("insert into ledger_balance (account, currency, minor) values ('seller_available:" + ID
                        + "', 'EUR', -5)"));
    }

    @Test
    void anAccountOnItsWrongSideBreaksI4() throws SQLException {
        breaks("I4", entry(ID, "RELEASE", "chargeback_loss:planted", -5, "psp_fees", 5));
    }

    @Test
    void anEntryThatIsNeverSealedBreaksI5() throws SQLException {
        List<String> plants = entry(ID, "RELEASE", "psp_fees", 5, "commission", -5);
        breaks("I5", plants.subList(0, plants.size() - 1));
    }

    @Test
    void aSealedLineThatWasChangedBreaksI5() throws SQLException {
        String fee = "fee:" + Id.next();
        ledger.postProviderFee("sandbox", fee, bouquin.kernel.Money.eur(7));
        sealing.run();
        String change = "update ledger_line l join ledger_entry e on e.id = l.entry_id set l.about = '%s'"
                + " where e.business_key = '" + fee + "' and l.account = 'psp_fees'";
        breaks("I5", List.of(change.formatted("changed")), List.of(change.formatted("")), true);
    }

    @Test
    void aSealThatIsMissingBreaksI5() throws SQLException {
        ledger.postProviderFee("sandbox", "fee:" + Id.next(), bouquin.kernel.Money.eur(7));
        sealing.run();
        breaks(
                "I5",
                List.of("update ledger_seal set number = number + 1 order by number desc limit 1"),
                List.of("update ledger_seal set number = number - 1 order by number desc limit 1"),
                true);
    }

    @Test
    void aFactThatIsPostedTwiceBreaksI6() throws SQLException {
        List<String> plants = new ArrayList<>();
        plants.add("alter table ledger_entry drop index ledger_entry_once");
        plants.addAll(entry(ID, "PROVIDER_FEE", "psp_fees", 5, "commission", -5));
        plants.addAll(entry(OTHER, "PROVIDER_FEE", "psp_fees", 5, "commission", -5));
        plants.add("update ledger_entry set business_key = 'planted' where id in ('" + ID + "', '" + OTHER + "')");
        List<String> undo = new ArrayList<>(undo());
        undo.add("alter table ledger_entry add unique index ledger_entry_once (kind, business_key)");
        breaks("I6", plants, undo, true);
    }

    @Test
    void aChargeThatReachedNoEntryBreaksI6() throws SQLException {
        breaks("I6", List.of(event("charged")));
    }

    @Test
    void aDisputeThatReachedNoEntryBreaksI6() throws SQLException {
        breaks("I6", List.of(event("disputed")));
    }

    @Test
    void anEventThatSaysNothingOfItsEffectBreaksI6() throws SQLException {
        breaks("I6", List.of(event("")));
    }

    @Test
    void moreGivenBackThanWasPaidBreaksI7() throws SQLException {
        breaks("I7", List.of(sale(0, 100, 101, "now(6)")));
    }

    @Test
    void aPaidOrderWithoutItsEntryBreaksI8() throws SQLException {
        String line =
                "insert into checkout_order_line (id, order_id, line, listing_id, seller_id, document_id, title, promise, price,"
                        + " vat, vat_rate, seller_share, commission, refunded, list_price) values ('" + ID + "', '" + ID
                        + "', 1, '" + ID + "', '" + ID + "', '" + ID + "', 'P', '{}', 100, 17, 2000, 58, 25, 0, 100)";
        breaks(
                "I8",
                List.of(
                        "insert into checkout_order (id, state, email, buyer_name, locale, country, currency, total, tax,"
                                + " refunded, waiver_version, placed_at, paid_at) values ('" + ID
                                + "', 'PAID', 'planted@example.org', 'P', 'en', 'FR', 'EUR', 100, 17, 0, 'x', now(6), now(6))",
                        line));
    }

    @Test
    void aPayoutInTransitWithoutItsMoneyBreaksI9() throws SQLException {
        breaks(
                "I9",
                List.of("insert into ledger_payout (payout_id, seller, currency, amount, state) values ('" + ID + "', '"
                        + OTHER + "', 'EUR', 500, 'IN_TRANSIT')"));
    }

    @Test
    void aDecidedDisputeThatStillHoldsMoneyBreaksI11() throws SQLException {
        List<String> plants = new ArrayList<>(entry(ID, "RELEASE", "dispute_receivable:" + ID, 5, "commission", -5));
        plants.add(
                "insert into ledger_dispute (dispute_id, order_id, provider, currency, amount, state, round) values ('"
                        + ID + "', '" + OTHER + "', 'planted', 'EUR', 5, 'WON', 1)");
        breaks("I11", plants);
    }

    @Test
    void moneyInSuspenseForFourDaysBreaksI12() throws SQLException {
        List<String> plants = new ArrayList<>(entry(ID, "RELEASE", "psp_fees", 5, "suspense", -5));
        plants.add("update ledger_entry set posted_at = posted_at - interval 4 day where id = '" + ID + "'");
        breaks("I12", plants);
    }

    @Test
    void aRefundInTransitThatNobodyAskedForBreaksI15() throws SQLException {
        breaks("I15", entry(ID, "RELEASE", "psp_fees", 5, "refund_in_transit:" + ID, -5));
    }

    @Test
    void moneyOfAGroupPurchaseBreaksI16BecauseThereAreNone() throws SQLException {
        breaks("I16", entry(ID, "RELEASE", "psp_fees", 5, "groupbuy_escrow:" + ID, -5));
    }

    @Test
    void aSellerWhoOwesAndHasBreaksI17() throws SQLException {
        List<String> plants =
                new ArrayList<>(entry(ID, "RELEASE", "seller_debt:" + ID, 5, "seller_available:" + ID, -5));
        plants.add("insert into ledger_balance (account, currency, minor) values ('seller_debt:" + ID
                + "', 'EUR', 5), ('seller_available:" + ID + "', 'EUR', -5)");
        breaks("I17", plants);
    }

    @Test
    void aSaleOnHoldThatIsNotPendingBreaksI18() throws SQLException {
        breaks(
                "I18",
                List.of(
                        sale(5, 100, 0, "null"),
                        "insert into ledger_balance (account, currency, minor) values ('seller_pending:" + ID
                                + "', 'EUR', 0)"));
    }

    private static String event(String effect) {
        return "insert into payments_event (provider, event_id, name, body, occurred_at, received_at, effect, payment_id,"
                + " subject) values ('planted', '" + ID + "', 'x', '', now(6), now(6) - interval 2 day, '" + effect
                + "', '" + ID + "', '"
                + OTHER + "')";
    }

    private static String sale(long share, long paid, long returned, String releasedAt) {
        return "insert into ledger_sale (sale_key, order_id, line, seller, provider, currency, paid, vat, share, vat_account,"
                + " returned, returned_vat, returned_share, disputed, disputed_vat, disputed_share, due_at, released_at)"
                + " values ('" + ID + "/1', '" + ID + "', 1, '" + ID + "', 'planted', 'EUR', " + paid + ", 0, " + share
                + ", 'vat_payable:FR:2000', " + returned + ", 0, 0, 0, 0, 0, now(6) + interval 1 day, " + releasedAt
                + ")";
    }

    /** An entry of two lines, waiting for its seal. */
    private static List<String> entry(String id, String kind, String one, long amount, String other, long second) {
        return List.of(
                "insert into ledger_entry values ('" + id + "', '" + kind + "', '" + id + "', now(6))",
                "insert into ledger_line values ('" + id + "', 1, '" + one + "', " + amount + ", 'EUR', '')",
                "insert into ledger_line values ('" + id + "', 2, '" + other + "', " + second + ", 'EUR', '')",
                "insert into ledger_unsealed values ('" + id + "')");
    }

    private static List<String> undo() {
        List<String> undo = new ArrayList<>();
        for (String id : List.of(ID, OTHER)) {
            for (String table : List.of("ledger_unsealed", "ledger_line"))
                undo.add("delete from " + table + " where entry_id = '" + id + "'");
            undo.add("delete from ledger_entry where id = '" + id + "'");
            undo.add("delete from ledger_balance where account like '%:" + id + "'");
            undo.add("delete from ledger_sale where order_id = '" + id + "'");
            undo.add("delete from ledger_payout where payout_id = '" + id + "'");
            undo.add("delete from ledger_dispute where dispute_id = '" + id + "'");
            undo.add("delete from payments_event where event_id = '" + id + "'");
            undo.add("delete from checkout_order_line where order_id = '" + id + "'");
            undo.add("delete from checkout_order where id = '" + id + "'");
        }
        return undo;
    }

    private void breaks(String rule, List<String> plants) throws SQLException {
        breaks(rule, plants, undo(), true);
    }

    /** While it is planted nothing may be sealed, or it could not be taken out again. */
    private void breaks(String rule, List<String> plants, List<String> undo, boolean all) throws SQLException {
        sealing.run();
        Map<String, String> before = rows(all);
        try (Connection sealer = owner();
                Connection owner = owner();
                Statement lock = sealer.createStatement();
                Statement sql = owner.createStatement()) {
            sealer.setAutoCommit(false);
            lock.executeQuery("select number from ledger_chain where id = 1 for update")
                    .close();
            Map<String, String> triggers = dropTriggers(sql);
            try {
                for (String plant : plants) sql.execute(plant);
                Map<String, String> broken = rows(all);
                broken.entrySet().removeIf(found -> found.getValue().equals(before.get(found.getKey())));
                assertEquals(Set.of(rule), broken.keySet(), broken::toString);
            } finally {
                for (String step : undo) sql.execute(step);
                for (String trigger : triggers.values()) sql.execute(trigger);
                sealer.rollback();
            }
        }
        assertEquals(before.get(rule), rows(true).get(rule));
    }

    private Map<String, String> rows(boolean all) {
        if (all) invariants.checkAll();
        else invariants.check();
        Map<String, String> rows = new TreeMap<>();
        for (InvariantReport report : ledger.invariants())
            rows.put(report.name(), new TreeSet<>(report.rows()) + report.error());
        return rows;
    }

    private static Map<String, String> dropTriggers(Statement sql) throws SQLException {
        Map<String, String> triggers = new TreeMap<>();
        for (String table : TABLES) {
            for (String what : List.of("keeps", "stays")) {
                String name = table + "_" + what, when = what.equals("keeps") ? "update" : "delete";
                triggers.put(
                        name,
                        "create trigger " + name + " before " + when + " on " + table + " for each row signal sqlstate"
                                + " '45000' set message_text = 'The journal is only added to: correct it by another entry'");
                sql.execute("drop trigger " + name);
            }
        }
        assertTrue(triggers.size() == 6);
        return triggers;
    }

    private Connection owner() throws SQLException {
        MariaDbDataSource schema = new MariaDbDataSource(settings.text("db.owner.url", settings.text("db.url", "")));
        schema.setUser(settings.text("db.owner.user", ""));
        schema.setPassword(settings.text("db.owner.password", ""));
        return schema.getConnection();
    }
}
