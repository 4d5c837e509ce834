package bouquin.ledger;

import bouquin.boot.EmbeddedMariaDb;
import bouquin.kernel.Id;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;

/**
 * What the rules about money cost with so many orders: checked as they are all day, checked from the first entry on, and, as
 * their peer, as one query over the whole journal. Arguments: a folder, the number of orders.
 */
public final class InvariantBench {
    private static final int ROUNDS = 3;

    /** The rules that a checkpoint makes shorter, as they read without one. */
    private static final Map<String, String> WITHOUT = new TreeMap<>(Map.of(
            "I1", "select e.id from ledger_entry e left join ledger_line l on l.entry_id = e.id group by e.id"
                    + " having count(l.number) < 2 or count(distinct l.currency) <> 1 or sum(l.amount) <> 0 limit 20",
            "I2", "select currency from ledger_line group by currency having sum(amount) <> 0 limit 20",
            "I3", "select a.account from (select account, sum(amount) posted from ledger_line where account like 'seller\\_%'"
                    + " group by account) a left join ledger_balance b on b.account = a.account"
                    + " where b.minor is null or b.minor <> a.posted limit 20",
            "I4", "select account from ledger_line group by account having (sum(amount) < 0 and account like 'psp%')"
                    + " or (sum(amount) > 0 and account like 'seller%') limit 20",
            "I5", "select s.number from (select number, entry_id, hash, coalesce(lag(hash) over (order by number), repeat('0', 64))"
                    + " before_hash from ledger_seal) s left join ledger_entry_content c on c.entry_id = s.entry_id"
                    + " where binary s.hash <> sha2(concat(s.before_hash, '\\n', c.content), 256) limit 20"));

    private final Connection connection;
    private final int orders;

    private InvariantBench(Connection connection, int orders) {
        this.connection = connection;
        this.orders = orders;
    }

    public static void main(String[] arguments) throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(Path.of(arguments[0], "mariadb"), port)) {
            Flyway.configure()
                    .dataSource(database.url(), database.ownerUser(), database.ownerPassword())
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .load()
                    .migrate();
            try (Connection connection =
                    DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword())) {
                new InvariantBench(connection, Integer.parseInt(arguments[1])).run();
            }
        }
    }

    private void run() throws SQLException {
        long begin = System.nanoTime();
        fill();
        System.err.printf("filled in %d s%n", (System.nanoTime() - begin) / 1_000_000_000);
        begin = System.nanoTime();
        long seals = walk();
        long walked = (System.nanoTime() - begin) / 1_000_000;
        System.out.printf(
                "%,d orders, %,d entries, %,d lines. Reading the whole journal into the checkpoint: %.1f s.%n%n",
                orders, seals, number("select count(*) from ledger_line"), walked / 1000.0);
        System.out.println("| rule | lately, ms | all, after the walk, ms | one query over the journal, ms |");
        System.out.println("|---|--:|--:|--:|");
        Map<String, String> lately = LedgerChecks.queries(Id.first(Instant.now().minus(Duration.ofDays(3))));
        Map<String, String> all = LedgerChecks.queries("");
        long[] sums = new long[2];
        for (String rule : new LinkedHashMap<>(lately).keySet()) {
            long some = time(rule, lately.get(rule)), every = time(rule, all.get(rule));
            sums[0] += some;
            sums[1] += every;
            String without = WITHOUT.containsKey(rule) ? String.valueOf(time(rule, WITHOUT.get(rule))) : "";
            System.out.println("| " + rule + " | " + some + " | " + every + " | " + without + " |");
        }
        System.out.println("| together | " + sums[0] + " | " + sums[1] + " | |");
    }

    /** Nine of ten sales are released and old; one of twenty was refunded in part. All is sealed but the last entries. */
    private void fill() throws SQLException {
        String order = "lpad(conv(1600000000000 + seq * 20, 10, 32), 26, '0')";
        sql("set unique_checks = 0, foreign_key_checks = 0");
        for (int from = 1; from <= orders; from += 50_000) {
            String range = "seq_1_to_" + orders + " where seq between " + from + " and "
                    + Math.min(orders, from + 49_999);
            entries(range, "PURCHASE", "a", order, new String[][] {
                {"'psp:sandbox'", "1000"}, {"'vat_payable:FR:2000'", "-167"}, {"concat('seller_pending:', SELLER)", "-583"},
                {"'commission'", "-250"}
            });
            entries(range + " and seq % 10 <> 0", "RELEASE", "b", order, new String[][] {
                {"concat('seller_pending:', SELLER)", "583"}, {"concat('seller_available:', SELLER)", "-583"}
            });
            entries(range + " and seq % 20 = 1", "REFUND", "c", order, new String[][] {
                {"'vat_payable:FR:2000'", "17"}, {"concat('seller_available:', SELLER)", "58"}, {"'commission'", "25"},
                {"concat('refund_in_transit:', ID)", "-100"}
            });
            entries(range + " and seq % 20 = 1", "REFUND_CONFIRMED", "c", order, new String[][] {
                {"concat('refund_in_transit:', ID)", "100"}, {"'psp:sandbox'", "-100"}
            });
            sql("insert into ledger_sale (sale_key, order_id, line, seller, provider, currency, paid, vat, share, vat_account,"
                    + " returned, returned_vat, returned_share, disputed, disputed_vat, disputed_share, due_at, released_at)"
                    + " select concat(" + order + ", '/1'), " + order + ", 1, " + seller() + ", 'sandbox', 'EUR', 1000, 167, 583,"
                    + " 'vat_payable:FR:2000', if(seq % 20 = 1, 100, 0), if(seq % 20 = 1, 17, 0), if(seq % 20 = 1, 58, 0), 0, 0, 0,"
                    + " now(6), if(seq % 10 <> 0, now(6), null) from " + range);
        }
        sql("insert into ledger_balance (account, currency, minor) select account, 'EUR', sum(amount) from ledger_line where account like 'seller\\_%'"
                + " group by account");
        sql("set @n := 0, @h := repeat('0', 64)");
        sql("insert into ledger_seal select @n := @n + 1, entry_id, @h := sha2(concat(@h, '\\n', content), 256), now(6)"
                + " from ledger_entry_content order by entry_id");
        sql("update ledger_chain set number = @n, hash = @h");
        sql("analyze table ledger_entry, ledger_line, ledger_seal, ledger_sale, ledger_balance");
    }

    private void entries(String range, String kind, String letter, String order, String[][] lines) throws SQLException {
        String id = "concat(substr(" + order + ", 2), '" + (kind.equals("REFUND_CONFIRMED") ? "d" : letter) + "')";
        String key = switch (kind) {
            case "PURCHASE" -> order;
            case "RELEASE" -> "concat(" + order + ", '/1')";
            default -> "concat('r', substr(" + order + ", 2))";
        };
        sql("insert into ledger_entry select " + id + ", '" + kind + "', " + key + ", now(6) - interval 30 day from " + range);
        int number = 0;
        for (String[] line : lines)
            sql("insert into ledger_line select " + id + ", " + ++number + ", "
                    + line[0].replace("SELLER", seller()).replace("ID", "concat('r', substr(" + order + ", 2))") + ", " + line[1]
                    + ", 'EUR', concat(" + order + ", '/1') from " + range);
    }

    /** Five thousand sellers. */
    private static String seller() {
        return "lpad(seq % 5000, 26, '0')";
    }

    private long walk() throws SQLException {
        long from = 0, last = number("select max(number) from ledger_seal");
        while (from < last) {
            long to = Math.min(last, from + Checkpoint.BATCH);
            if (has(LedgerChecks.unbalancedSealed(from, to)) || has(LedgerChecks.brokenChain(from, to)))
                throw new IllegalStateException("broken after " + from);
            sql(LedgerChecks.totals(from, to));
            sql("delete from ledger_total where minor = 0");
            sql("update ledger_checkpoint set number = " + to + ", hash = (select hash from ledger_seal where number = " + to + ")");
            from = to;
        }
        return last;
    }

    private long time(String rule, String query) throws SQLException {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            if (has(query)) throw new IllegalStateException(rule + " is broken");
            times[i] = (System.nanoTime() - begin) / 1_000_000;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private boolean has(String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(20);
            try (ResultSet rows = statement.executeQuery(query)) {
                boolean found = rows.next();
                if (found) System.err.println(rows.getString(1));
                return found;
            }
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void sql(String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
