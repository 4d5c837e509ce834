package bouquin.ledger;

import java.util.Map;
import java.util.TreeMap;

/**
 * The ledger's own rules, each as a query that returns no row while it holds. What was checked up to the {@link Checkpoint}
 * is not read again; rules about rows that may change later look, unless all is asked for, at those that moved lately.
 */
final class LedgerChecks {
    private static final String LAST_SEAL = Long.toString(Long.MAX_VALUE);
    private static final String CHECKED = "(select number from ledger_checkpoint)";

    private LedgerChecks() {}

    /**
     * Rule to query; each row is one text.
     *
     * @param since the least id of what moved lately, for a short check, or "" for all
     */
    static Map<String, String> queries(String since) {
        Map<String, String> queries = new TreeMap<>();
        queries.put("I1", UNBALANCED);
        queries.put(
                "I2",
                "select concat(currency, ' ', sum(minor)) from ledger_account group by currency having sum(minor) <> 0");
        queries.put("I3", KEPT);
        queries.put("I4", wrongSide());
        queries.put("I5", brokenChain(CHECKED, LAST_SEAL) + CHAIN_END + NEVER_SEALED.formatted(since));
        queries.put("I6", since.isEmpty() ? TWICE + " union all " + TWICE_ALLOWED : TWICE_ALLOWED);
        queries.put("I7", BEYOND_THE_PRICE + (since.isEmpty() ? "" : TOUCHED.formatted(since)));
        queries.put("I9", PAYOUTS);
        queries.put("I11", SETTLED);
        queries.put("I12", SUSPENDED);
        queries.put("I15", REFUNDS);
        queries.put("I16", "select account from ledger_account where account like 'groupbuy\\_escrow:%'");
        queries.put("I17", """
                select concat(d.account, ' owes ', d.minor) from ledger_balance d
                join ledger_balance a on a.account = replace(d.account, 'seller_debt:', 'seller_available:')
                where d.account like 'seller\\_debt:%' and d.minor > 0 and a.minor < 0""");
        queries.put("I18", """
                select concat(b.account, ' has ', -b.minor, ', its sales ', coalesce(s.share, 0)) from ledger_balance b
                left join (select seller, sum(share - returned_share - disputed_share) share from ledger_sale
                           where released_at is null group by seller) s on b.account = concat('seller_pending:', s.seller)
                where b.account like 'seller\\_pending:%' and -b.minor <> coalesce(s.share, 0)""");
        return queries;
    }

    static String unbalancedSealed(long from, long to) {
        return UNBALANCED.replace(
                "ledger_unchecked",
                "(select entry_id from ledger_seal where number > " + from + " and number <= " + to + ")");
    }

    static String brokenChain(long from, long to) {
        return brokenChain(Long.toString(from), Long.toString(to));
    }

    /** Adds the lines of sealed entries to the kept sums. */
    static String totals(long from, long to) {
        return "insert into ledger_total select l.account, l.currency, sum(l.amount) from ledger_seal s"
                + " straight_join ledger_line l on l.entry_id = s.entry_id where s.number > " + from
                + " and s.number <= "
                + to
                + " group by l.account, l.currency on duplicate key update minor = ledger_total.minor + values(minor)";
    }

    /** The seals after one that was checked, up to another: numbers without gaps, each hash made of the one before. */
    private static String brokenChain(String from, String to) {
        return """
                select concat('seal ', s.number) from
                (select number, entry_id, hash,
                    coalesce(lag(number) over (order by number), {from}) before_number,
                    coalesce(lag(hash) over (order by number), (select hash from ledger_checkpoint)) before_hash
                 from ledger_seal where number > {from} and number <= {to}) s
                left join ledger_entry_content c on c.entry_id = s.entry_id
                where c.content is null or s.number <> s.before_number + 1
                   or binary s.hash <> sha2(concat(s.before_hash, '\\n', c.content), 256)""".replace("{from}", from).replace("{to}", to);
    }

    /**
     * Names of an unknown kind count as wrong too; group purchases have a rule of their own. A provider's account may stand on
     * either side: refunds and disputes come after it has sent us the money. That it says what the provider says is I10.
     */
    private static String wrongSide() {
        StringBuilder debit = new StringBuilder("''"), credit = new StringBuilder("'groupbuy_escrow'");
        for (AccountKind kind : AccountKind.values()) {
            if (kind == AccountKind.PSP) continue;
            (kind.side() == AccountKind.Side.DEBIT ? debit : credit)
                    .append(", '")
                    .append(kind.prefix())
                    .append('\'');
        }
        return "select concat(account, ' ', minor) from ledger_account where"
                + " (minor < 0 and substring_index(account, ':', 1) in (" + debit + "))"
                + " or (minor > 0 and substring_index(account, ':', 1) in (" + credit + "))"
                + " or substring_index(account, ':', 1) not in ('psp', " + debit + ", " + credit + ")";
    }

    private static final String UNBALANCED = """
            select concat(e.kind, ' ', e.business_key) from ledger_unchecked u
            join ledger_entry e on e.id = u.entry_id left join ledger_line l on l.entry_id = e.id
            group by e.id, e.kind, e.business_key
            having count(l.number) < 2 or count(distinct l.currency) <> 1 or sum(l.amount) <> 0""";

    private static final String KEPT = """
            select concat(b.account, ' kept ', b.minor, ', posted ', coalesce(a.minor, 0)) from ledger_balance b
            left join ledger_account a on a.account = b.account where b.minor <> coalesce(a.minor, 0)
            union all select concat(a.account, ' kept nothing, posted ', a.minor) from ledger_account a
            where (a.account like 'seller\\_pending:%' or a.account like 'seller\\_available:%' or a.account like 'seller\\_debt:%'
              or a.account like 'buyer\\_credit:%')
              and not exists (select 1 from ledger_balance b where b.account = a.account)
            union all select concat(b.account, ' holds ', b.held, ', its orders ', coalesce(h.amount, 0)) from ledger_balance b
            left join (select account, sum(amount) amount from ledger_credit_hold group by account) h on h.account = b.account
            where b.held <> coalesce(h.amount, 0)""";

    private static final String CHAIN_END = """

            union all select concat('the chain ends at ', number) from ledger_chain
            where number <> (select coalesce(max(number), 0) from ledger_seal)
               or number > 0 and hash <> (select hash from ledger_seal order by number desc limit 1)
            union all select concat('checked up to seal ', number) from ledger_checkpoint
            where number > 0 and hash <> coalesce((select hash from ledger_seal s where s.number = ledger_checkpoint.number), '')""";

    private static final String NEVER_SEALED = """

            union all select concat('never to be sealed: ', e.id) from ledger_entry e where e.id > '%s'
              and not exists (select 1 from ledger_seal s where s.entry_id = e.id)
              and not exists (select 1 from ledger_unsealed u where u.entry_id = e.id)""";

    private static final String TWICE =
            "select concat(kind, ' ', business_key) from ledger_entry group by kind, business_key having count(*) > 1";

    private static final String TWICE_ALLOWED = """
            select 'the database would take an entry twice' from dual where 2 <>
            (select count(*) from information_schema.statistics where table_schema = database()
               and index_name = 'ledger_entry_once' and non_unique = 0 and column_name in ('kind', 'business_key'))""";

    private static final String BEYOND_THE_PRICE = """
            select concat(sale_key, ' paid ', paid, ', returned ', returned, ', disputed ', disputed)
            from ledger_sale where (returned + disputed > paid or returned < 0 or disputed < 0)""";

    private static final String TOUCHED = " and sale_key in (select about from ledger_line where entry_id > '%s')";

    private static final String PAYOUTS = """
            select concat(p.payout_id, ' is ', p.state, ', ', coalesce(-a.minor, 0), ' in transit') from ledger_payout p
            left join ledger_account a on a.account = concat('payout_in_transit:', p.payout_id)
            where -coalesce(a.minor, 0) <> if(p.state = 'IN_TRANSIT', p.amount, 0)
            union all select concat(a.account, ' has ', a.minor) from ledger_account a
            where a.account like 'payout\\_in\\_transit:%'
              and not exists (select 1 from ledger_payout p where a.account = concat('payout_in_transit:', p.payout_id))""";

    private static final String SETTLED = """
            select concat(a.account, ' has ', a.minor, ', the dispute is ', coalesce(d.state, 'unknown')) from ledger_account a
            left join ledger_dispute d on d.dispute_id = substring(a.account, locate(':', a.account) + 1)
            where (a.account like 'dispute\\_receivable:%' or a.account like 'seller\\_held:%')
              and coalesce(d.state, '') <> 'OPEN'""";

    private static final String SUSPENDED = """
            select concat(substring_index(e.business_key, ':', 1), ' has waited since ', min(e.posted_at))
            from ledger_line l join ledger_entry e on e.id = l.entry_id where l.account = 'suspense'
              and (l.amount > 0 or e.posted_at < utc_timestamp() - interval 72 hour)
            group by substring_index(e.business_key, ':', 1) having sum(l.amount) < 0""";

    private static final String REFUNDS = """
            select concat(a.account, ' has ', a.minor) from ledger_account a
            where a.account like 'refund\\_in\\_transit:%' and
              (not exists (select 1 from ledger_line l join ledger_entry e on e.id = l.entry_id
                 where l.account = a.account and e.kind in ('REFUND', 'STRAY_REFUNDED'))
               or exists (select 1 from ledger_entry e where e.kind = 'REFUND_CONFIRMED' and e.business_key = substring(a.account, 19)))
            union all select concat(r.kind, ' ', r.business_key, ' has nothing in transit') from ledger_entry r
            join ledger_line l on l.entry_id = r.id and l.account like 'refund\\_in\\_transit:%'
            left join ledger_account a on a.account = l.account
            where r.kind in ('REFUND', 'STRAY_REFUNDED') and a.account is null and not exists
              (select 1 from ledger_entry e where e.kind = 'REFUND_CONFIRMED' and e.business_key = substring(l.account, 19))""";
}
