package bouquin.ledger;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The journal as those read it who write invoices. Of an order line's postings, all that isn't money (provider, credit,
 * refund on its way) is what was sold: VAT, the seller's share on whichever account, our commission less what we paid of it.
 */
@ApplicationScoped
class Supplies {
    /** The kinds of entries that sell or take back; whatever else is posted moves what was sold already. */
    private static final List<EntryKind> KINDS = List.of(
            EntryKind.PURCHASE,
            EntryKind.REFUND,
            EntryKind.ANNULMENT,
            EntryKind.DISPUTE_LOST,
            EntryKind.DISPUTE_REOPENED);

    private static final String NAMES =
            KINDS.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));

    private static final String MONEY = "'psp', 'bank', 'bank_in_transit', 'dispute_receivable', 'refund_in_transit',"
            + " 'buyer_credit', 'groupbuy_escrow', 'suspense'";

    @PersistenceContext
    EntityManager em;

    List<Supply> of(EntryKind kind, String key) {
        if (!KINDS.contains(kind)) return List.of();
        List<?> found = em.createNativeQuery(
                        "select s.order_id, s.line, s.seller, s.vat_account, l.currency, -sum(l.amount),"
                                + " -sum(if(l.account like 'vat\\_payable:%', l.amount, 0)),"
                                + " -sum(if(l.account like 'seller\\_%', l.amount, 0)), min(e.posted_at)"
                                + " from ledger_entry e join ledger_line l on l.entry_id = e.id"
                                + " join ledger_sale s on s.sale_key = l.about where e.kind = ? and e.business_key = ?"
                                + " and substring_index(l.account, ':', 1) not in (" + MONEY + ")"
                                + " group by s.order_id, s.line, s.seller, s.vat_account, l.currency"
                                + " having sum(abs(l.amount)) > 0 order by s.line")
                .setParameter(1, kind.name())
                .setParameter(2, key)
                .getResultList();
        return found.stream().map(row -> supply((Object[]) row)).toList();
    }

    List<SupplyEntry> entries(String after, Instant before, int max) {
        List<?> found = em.createNativeQuery("select id, kind, business_key, posted_at from ledger_entry where id > ?"
                        + " and kind in (" + NAMES + ") and posted_at < ? order by id limit " + max)
                .setParameter(1, after)
                .setParameter(2, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .getResultList();
        return found.stream().map(row -> entry((Object[]) row)).toList();
    }

    private static SupplyEntry entry(Object[] row) {
        return new SupplyEntry(
                (String) row[0], EntryKind.valueOf((String) row[1]), (String) row[2], ((Timestamp) row[3]).toInstant());
    }

    private static Supply supply(Object[] row) {
        String[] vat = ((String) row[3]).split(":");
        String currency = (String) row[4];
        return new Supply(
                (String) row[0],
                ((Number) row[1]).intValue(),
                (String) row[2],
                vat[1],
                new Percent(Integer.parseInt(vat[2])),
                money(row[5], currency),
                money(row[6], currency),
                money(row[7], currency),
                ((Timestamp) row[8]).toInstant());
    }

    private static Money money(Object minor, String currency) {
        return new Money(((Number) minor).longValue(), currency);
    }
}
