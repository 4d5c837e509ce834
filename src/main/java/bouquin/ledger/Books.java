package bouquin.ledger;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The journal's reading end, for all accounts. */
@ApplicationScoped
class Books {
    private static final int LINES_MAX = 1000;
    private static final String FIRST = "zzzzzzzzzzzzzzzzzzzzzzzzzz";

    @PersistenceContext
    EntityManager em;

    Page<EntryView> entries(String cursor, int limit) {
        int rows = Math.max(1, Math.min(limit, 100));
        List<?> found = em.createNativeQuery("select e.id, e.kind, e.business_key, e.posted_at, s.number, s.hash"
                        + " from ledger_entry e left join ledger_seal s on s.entry_id = e.id"
                        + " where e.id < ? order by e.id desc limit " + (rows + 1))
                .setParameter(1, cursor == null ? FIRST : Id.parse(cursor))
                .getResultList();
        List<EntryView> entries =
                found.stream().limit(rows).map(row -> entry((Object[]) row)).toList();
        return new Page<>(entries, found.size() > rows ? entries.get(rows - 1).id() : null);
    }

    Money bank() {
        Number cents =
                (Number) em.createNativeQuery("select coalesce(sum(amount), 0) from ledger_line where account = ?")
                        .setParameter(1, AccountKind.BANK.of())
                        .getSingleResult();
        return Money.eur(cents.longValue());
    }

    List<AccountTotal> trialBalance() {
        List<?> found = em.createNativeQuery("select substring_index(account, ':', 1) kind, currency,"
                        + " sum(greatest(amount, 0)), sum(greatest(-amount, 0)) from ledger_line"
                        + " group by kind, currency order by kind, currency")
                .getResultList();
        return found.stream().map(row -> total((Object[]) row)).toList();
    }

    List<EntryLine> lines(EntryKind kind, String key) {
        List<?> found = em.createNativeQuery("select l.account, l.amount, l.currency, l.about"
                        + " from ledger_entry e join ledger_line l on l.entry_id = e.id"
                        + " where e.kind = ? and e.business_key = ? order by l.number")
                .setParameter(1, kind.name())
                .setParameter(2, key)
                .getResultList();
        return found.stream().map(row -> line((Object[]) row)).toList();
    }

    List<ProviderLine> providerLines(String provider, String after) {
        List<?> found = em.createNativeQuery("select l.entry_id, e.kind, e.business_key, sum(l.amount), l.currency,"
                        + " e.posted_at from ledger_line l join ledger_entry e on e.id = l.entry_id where l.account = ?"
                        + " and l.entry_id > ? group by l.entry_id, e.kind, e.business_key, l.currency, e.posted_at"
                        + " order by l.entry_id limit " + LINES_MAX)
                .setParameter(1, AccountKind.PSP.of(provider))
                .setParameter(2, after)
                .getResultList();
        return found.stream().map(row -> providerLine((Object[]) row)).toList();
    }

    /** The parts of a refund as they were posted, by line; empty when it wasn't. */
    List<RefundParts> refund(String refundId) {
        Map<String, List<EntryLine>> bySale = lines(EntryKind.REFUND, refundId).stream()
                .collect(Collectors.groupingBy(EntryLine::about, TreeMap::new, Collectors.toList()));
        List<RefundParts> parts = new ArrayList<>();
        bySale.forEach((sale, lines) -> parts.add(parts(sale, lines)));
        parts.sort(Comparator.comparing(RefundParts::line));
        return parts;
    }

    private static RefundParts parts(String sale, List<EntryLine> lines) {
        Money none = Money.zero(lines.get(0).amount().currency());
        Money amount = none, vat = none, commission = none, subsidy = none;
        for (EntryLine line : lines) {
            AccountKind kind = AccountKind.ofAccount(line.account());
            if (kind == AccountKind.REFUND_IN_TRANSIT || kind == AccountKind.BUYER_CREDIT)
                amount = amount.minus(line.amount());
            if (kind == AccountKind.VAT_PAYABLE) vat = vat.plus(line.amount());
            if (kind == AccountKind.COUPON_EXPENSE) subsidy = subsidy.minus(line.amount());
            if (kind == AccountKind.COMMISSION) commission = commission.plus(line.amount());
        }
        int number = Integer.parseInt(sale.substring(sale.indexOf('/') + 1));
        Money share = amount.plus(subsidy).minus(vat).minus(commission);
        return new RefundParts(number, amount, vat, share, commission, subsidy);
    }

    private EntryView entry(Object[] row) {
        EntryKind kind = EntryKind.valueOf((String) row[1]);
        String key = (String) row[2];
        Long number = row[4] == null ? null : ((Number) row[4]).longValue();
        return new EntryView(
                (String) row[0],
                kind,
                key,
                ((Timestamp) row[3]).toInstant(),
                number,
                (String) row[5],
                lines(kind, key));
    }

    private static ProviderLine providerLine(Object[] row) {
        return new ProviderLine(
                (String) row[0],
                EntryKind.valueOf((String) row[1]),
                (String) row[2],
                new Money(((Number) row[3]).longValue(), (String) row[4]),
                ((Timestamp) row[5]).toInstant());
    }

    private static EntryLine line(Object[] row) {
        return new EntryLine(
                (String) row[0], new Money(((Number) row[1]).longValue(), (String) row[2]), (String) row[3]);
    }

    private static AccountTotal total(Object[] row) {
        Money debit = new Money(((Number) row[2]).longValue(), (String) row[1]);
        Money credit = new Money(((Number) row[3]).longValue(), (String) row[1]);
        return new AccountTotal((String) row[0], debit, credit, debit.minus(credit));
    }
}
