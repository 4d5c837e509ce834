package bouquin.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks into the database itself whether what the clients were told is true, once, and whether two sets of books agree. */
final class Audit {
    private static final String CAPTURED = "o.state in ('PAID', 'PARTIALLY_REFUNDED', 'REFUNDED')";

    private static final String PAID_OUT = "select coalesce(sum(-l.amount), 0) from ledger_line l join ledger_entry e on e.id = l.entry_id"
            + " where l.account = 'bank' and e.kind like 'PAYOUT%'";

    /** What must return no row. */
    private static final Map<String, String> NONE = new LinkedHashMap<>();

    static {
        NONE.put(
                "lost: the provider has the money, the order is not paid",
                "select p.order_id from sandbox_charge c join payments_payment p on p.id = c.payment_id"
                        + " join checkout_order o on o.id = p.order_id where c.state = 'PAID' and not " + CAPTURED);
        NONE.put(
                "lost: a paid line without its licence",
                "select o.id from checkout_order o join checkout_order_line l on l.order_id = o.id where " + CAPTURED
                        + " and not exists (select 1 from licensing_licence i where i.order_id = o.id and i.line = l.line)");
        NONE.put(
                "lost: a paid order without its mail",
                "select o.id from checkout_order o where " + CAPTURED
                        + " and not exists (select 1 from platform_mail m where m.mail_key = concat('orderPaid:', o.id))");
        NONE.put(
                "lost: a paid order without its entry",
                "select o.id from checkout_order o where " + CAPTURED + " and o.total > 0 and not exists"
                        + " (select 1 from ledger_entry e where e.kind = 'PURCHASE' and e.business_key = o.id)");
        NONE.put(
                "lost: a refund that the provider has not paid",
                "select r.id from checkout_refund r where not exists"
                        + " (select 1 from sandbox_transaction t where t.kind = 'refund' and t.id = r.id)");
        NONE.put(
                "double: one order charged twice",
                "select p.order_id from sandbox_charge c join payments_payment p on p.id = c.payment_id"
                        + " where c.state = 'PAID' group by p.order_id having count(*) > 1");
        NONE.put(
                "double: two licences for one line",
                "select order_id from licensing_licence group by order_id, line having count(*) > 1");
        NONE.put(
                "double: two entries for one fact",
                "select business_key from ledger_entry group by kind, business_key having count(*) > 1");
        NONE.put(
                "books: a refund of another amount at the provider",
                "select r.id from checkout_refund r join sandbox_transaction t on t.kind = 'refund' and t.id = r.id"
                        + " where t.amount <> -r.amount");
        NONE.put(
                "double: a payout in two files, or in none",
                "select p.payout_id from ledger_payout p left join payouts_payout o on o.id = p.payout_id"
                        + " where o.id is null or p.state = 'CONFIRMED' and o.batch_id is null");
        NONE.put("suspense", "select amount from ledger_line where account = 'suspense'");
    }

    private final DatabaseProcess database;
    private final Facts facts;
    private final Bank bank;

    Audit(DatabaseProcess database, Facts facts, Bank bank) {
        this.database = database;
        this.facts = facts;
        this.bank = bank;
    }

    /** Waits until nothing is under way any more. @return what still is, empty when all has settled */
    String settle(int secondsMax) throws SQLException, InterruptedException {
        String open = "";
        for (int i = 0; i < secondsMax; i++) {
            open = open();
            if (open.isEmpty()) return "";
            Thread.sleep(1000);
        }
        return open;
    }

    List<String> faults() throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Connection connection = database.connect()) {
            NONE.forEach((what, query) -> {
                for (String row : rows(connection, query)) faults.add(what + ": " + row);
            });
            Set<String> orders = new TreeSet<>(rows(connection, "select id from checkout_order"));
            for (String order : facts.placed)
                if (!orders.contains(order)) faults.add("lost: a client was told of order " + order);
            Set<String> captured =
                    new TreeSet<>(rows(connection, "select o.id from checkout_order o where " + CAPTURED));
            for (String order : facts.paid)
                if (!captured.contains(order)) faults.add("lost: a client saw that order " + order + " was paid");
            if (orders.size() > facts.intended.get())
                faults.add("double: " + orders.size() + " orders, " + facts.intended + " were meant");
            int refunds = rows(connection, "select id from checkout_refund").size();
            if (refunds > facts.refunds.size() + facts.withdrawals.size())
                faults.add("double: " + refunds + " refunds, " + facts.refunds.size() + " and "
                        + facts.withdrawals.size() + " withdrawals were answered");
            Set<String> made = new TreeSet<>(rows(connection, "select id from checkout_refund"));
            for (String refund : facts.refunds)
                if (!made.contains(refund)) faults.add("lost: a client was told of refund " + refund);
            long ours = number(connection, "select coalesce(sum(amount), 0) from ledger_line where account = 'psp:sandbox'");
            long theirs = number(connection, "select coalesce(sum(amount), 0) from sandbox_transaction");
            long paidOut = number(connection, PAID_OUT), byTheBank = bank.paidInAll();
            if (atRest(connection) && paidOut != byTheBank)
                faults.add("books: the ledger paid sellers " + paidOut + ", the bank " + byTheBank);
            Set<String> payouts = new TreeSet<>(rows(connection, "select payout_id from ledger_payout"));
            for (String payout : facts.payouts)
                if (!payouts.contains(payout)) faults.add("lost: a seller was told of payout " + payout);
            if (ours != theirs) faults.add("books: the ledger has " + ours + ", the provider " + theirs);
        }
        return faults;
    }

    Map<String, Long> figures() throws SQLException {
        Map<String, Long> figures = new LinkedHashMap<>();
        try (Connection connection = database.connect()) {
            figures.put("orders", number(connection, "select count(*) from checkout_order"));
            figures.put("orders paid", number(connection, "select count(*) from checkout_order o where " + CAPTURED));
            figures.put("refunds", number(connection, "select count(*) from checkout_refund"));
            figures.put("disputes", number(connection, "select count(*) from ledger_dispute"));
            figures.put("payouts", number(connection, "select count(*) from ledger_payout"));
            figures.put("paid to sellers, cents", number(connection, PAID_OUT));
            figures.put("paid by the bank, cents", bank.paidInAll());
            figures.put("entries", number(connection, "select count(*) from ledger_entry"));
            figures.put("seals", number(connection, "select count(*) from ledger_seal"));
            figures.put("licences", number(connection, "select count(*) from licensing_licence"));
            figures.put("mails", number(connection, "select count(*) from platform_mail"));
            figures.put("provider events", number(connection, "select count(*) from sandbox_event"));
            figures.put("provider books, cents", number(connection, "select coalesce(sum(amount), 0) from sandbox_transaction"));
            figures.put("ledger psp:sandbox, cents", number(connection, "select coalesce(sum(amount), 0) from ledger_line where account = 'psp:sandbox'"));
        }
        return figures;
    }

    /** Whether we know how the bank has ended all that it was given, so that its books and ours can be held against each other. */
    private static boolean atRest(Connection connection) {
        return number(connection, "select count(*) from payouts_payout where state = 'SENT'") == 0;
    }

    private String open() throws SQLException {
        try (Connection connection = database.connect()) {
            StringBuilder open = new StringBuilder();
            say(open, connection, "deliveries", "select count(*) from platform_delivery");
            say(open, connection, "unsealed", "select count(*) from ledger_unsealed");
            say(open, connection, "refunds", "select count(*) from checkout_refund where confirmed_at is null");
            say(open, connection, "jobs", "select count(*) from platform_job where task_instance <> 'recurring'");
            say(open, connection, "events", "select count(*) from sandbox_event e where not exists"
                    + " (select 1 from payments_event p where p.provider = 'sandbox' and p.event_id = e.id)");
            return open.toString();
        }
    }

    private static void say(StringBuilder open, Connection connection, String what, String count) {
        long number = number(connection, count);
        if (number > 0) open.append(number).append(' ').append(what).append(' ');
    }

    static long number(Connection connection, String query) {
        return Long.parseLong(rows(connection, query).get(0));
    }

    static List<String> rows(Connection connection, String query) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException(query, broken);
        }
    }
}
