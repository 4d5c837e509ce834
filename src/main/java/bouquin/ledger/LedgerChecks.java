package bouquin.ledger;

import java.util.Map;
import java.util.TreeMap;

/** The ledger's own rules, each as a query that returns no row while it holds. */
final class LedgerChecks {
    private LedgerChecks() {}

    /** Rule to query; each row is one text. */
    static Map<String, String> queries() {
        Map<String, String> queries = new TreeMap<>();
        queries.put("I1", """
                select concat(e.kind, ' ', e.business_key) from ledger_entry e
                left join ledger_line l on l.entry_id = e.id group by e.id, e.kind, e.business_key
                having count(l.number) < 2 or count(distinct l.currency) <> 1 or sum(l.amount) <> 0""");
        queries.put(
                "I2",
                "select concat(currency, ' ', sum(amount)) from ledger_line group by currency having sum(amount) <> 0");
        queries.put("I3", """
                select concat(a.account, ' kept ', coalesce(b.minor, 'nothing'), ', posted ', a.posted) from
                (select account, sum(amount) posted from ledger_line
                 where account like 'seller\\_pending:%' or account like 'seller\\_available:%' or account like 'seller\\_debt:%'
                   or account like 'buyer\\_credit:%'
                 group by account) a
                left join ledger_balance b on b.account = a.account where b.minor is null or b.minor <> a.posted
                union all select concat(account, ' kept ', minor, ', posted nothing') from ledger_balance b
                where minor <> 0 and not exists (select 1 from ledger_line l where l.account = b.account)""");
        queries.put("I4", wrongSide());
        queries.put("I5", CHAIN);
        queries.put(
                "I6",
                "select concat(kind, ' ', business_key) from ledger_entry group by kind, business_key having count(*) > 1");
        queries.put("I7", """
                select concat(sale_key, ' paid ', paid, ', returned ', returned, ', disputed ', disputed)
                from ledger_sale where returned + disputed > paid or returned < 0 or disputed < 0""");
        queries.put("I9", """
                select concat(coalesce(p.payout_id, a.account), ' ', coalesce(p.state, 'unknown'), ' has ',
                  coalesce(-a.posted, 0), ' in transit') from
                (select account, sum(amount) posted from ledger_line
                 where account like 'payout\\_in\\_transit:%' group by account) a
                left join ledger_payout p on p.payout_id = substring(a.account, 19)
                where p.payout_id is null or -a.posted <> if(p.state = 'IN_TRANSIT', p.amount, 0)
                union all select concat(p.payout_id, ' was never posted') from ledger_payout p where not exists
                (select 1 from ledger_entry e where e.kind = 'PAYOUT_REQUESTED' and e.business_key = p.payout_id)""");
        queries.put("I11", """
                select concat(d.dispute_id, ' ', d.state, ' has ', sum(l.amount), ' on ', l.account) from ledger_dispute d
                join ledger_line l on l.account in
                  (concat('dispute_receivable:', d.dispute_id), concat('seller_held:', d.dispute_id))
                where d.state <> 'OPEN' group by d.dispute_id, d.state, l.account having sum(l.amount) <> 0""");
        queries.put("I12", """
                select concat('payment ', e.business_key) from ledger_line l join ledger_entry e on e.id = l.entry_id
                where l.account = 'suspense' group by e.business_key
                having sum(l.amount) <> 0 and min(e.posted_at) < utc_timestamp() - interval 72 hour""");
        queries.put("I15", """
                select concat(a.account, ' has ', a.posted) from
                (select account, sum(amount) posted from ledger_line
                 where account like 'refund\\_in\\_transit:%' group by account) a
                where (a.posted <> 0) = exists (select 1 from ledger_entry e where e.kind = 'REFUND_CONFIRMED'
                  and e.business_key = substring(a.account, 19))""");
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

    /** Names of an unknown kind count as wrong too. */
    private static String wrongSide() {
        StringBuilder debit = new StringBuilder("''"), credit = new StringBuilder("''");
        for (AccountKind kind : AccountKind.values())
            (kind.side() == AccountKind.Side.DEBIT ? debit : credit)
                    .append(", '")
                    .append(kind.prefix())
                    .append('\'');
        return "select concat(account, ' ', sum(amount)) from ledger_line group by account having"
                + " (sum(amount) < 0 and substring_index(account, ':', 1) in (" + debit + "))"
                + " or (sum(amount) > 0 and substring_index(account, ':', 1) in (" + credit + "))"
                + " or substring_index(account, ':', 1) not in (" + debit + ", " + credit + ")";
    }

    private static final String CHAIN = """
            select concat('seal ', s.number) from
            (select number, entry_id, hash, coalesce(lag(number) over (order by number), 0) before_number,
                    coalesce(lag(hash) over (order by number), repeat('0', 64)) before_hash from ledger_seal) s
            left join ledger_entry_content c on c.entry_id = s.entry_id
            where c.content is null or s.number <> s.before_number + 1
               or binary s.hash <> sha2(concat(s.before_hash, '\\n', c.content), 256)
            union all select concat('the chain ends at ', number) from ledger_chain
            where number <> (select coalesce(max(number), 0) from ledger_seal)
               or number > 0 and hash <> (select hash from ledger_seal order by number desc limit 1)
            union all select concat('never to be sealed: ', e.id) from ledger_entry e
            where not exists (select 1 from ledger_seal s where s.entry_id = e.id)
              and not exists (select 1 from ledger_unsealed u where u.entry_id = e.id)""";
}
