package bouquin.invoices;

import bouquin.invoices.TaxReport.Check;
import bouquin.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Adds up what was invoiced, and beside it the same from the journal. */
@ApplicationScoped
class Reports {
    private static final String CONSUMERS = "business = false and invoice_id is not null";

    /** Also those who buy for a business but could not show it, and so were charged their country's VAT. */
    private static final String CHARGED = "(business = false or vat <> 0) and invoice_id is not null";

    @PersistenceContext
    EntityManager em;

    @Inject
    LedgerSums ledger;

    @Inject
    SellerReport sellers;

    TaxReport of(ReportKind kind, Period period) {
        return switch (kind) {
            case E_REPORTING -> eReporting(period);
            case OSS -> oneStopShop(period);
            case DAC7 -> sellers.of(period);
        };
    }

    private TaxReport eReporting(Period period) {
        List<List<Object>> rows = rows(
                "select posted_on, vat_rate, currency, sum(gross - vat), sum(vat), sum(gross),"
                        + " count(distinct if(gross > 0, order_id, null)) from invoices_supply"
                        + " where posted_on between ? and ? and country = 'FR' and " + CONSUMERS
                        + " group by posted_on, vat_rate, currency order by posted_on, vat_rate",
                period,
                row -> List.of(
                        day(row[0]),
                        rate(row[1]),
                        money(row[3], row[2]),
                        money(row[4], row[2]),
                        money(row[5], row[2]),
                        number(row[6])));
        Check vat = new Check("vat.FR", vat(period, "country = 'FR'"), ledger.vat(period, "vat_payable:FR:%", true));
        return new TaxReport(
                ReportKind.E_REPORTING,
                period.from(),
                period.to(),
                List.of("day", "rate", "net", "vat", "gross", "orders"),
                rows,
                List.of(vat));
    }

    /** What came back of a quarter that was declared already stands as a correction of that quarter. */
    private TaxReport oneStopShop(Period period) {
        List<List<Object>> rows = new ArrayList<>(rows(
                "select country, vat_rate, currency, sum(gross - vat), sum(vat), sum(gross) from invoices_supply"
                        + " where posted_on between ? and ? and country <> 'FR' and sold_on >= '" + period.from() + "'"
                        + " and " + CHARGED + " group by country, vat_rate, currency order by country, vat_rate",
                period,
                row -> List.of(
                        "",
                        country(row[0]),
                        rate(row[1]),
                        money(row[3], row[2]),
                        money(row[4], row[2]),
                        money(row[5], row[2]))));
        rows.addAll(rows(
                "select concat(year(sold_on), '-Q', quarter(sold_on)) corrected, country, vat_rate, currency,"
                        + " sum(gross - vat), sum(vat), sum(gross) from invoices_supply"
                        + " where posted_on between ? and ? and country <> 'FR' and sold_on < '" + period.from() + "'"
                        + " and " + CHARGED + " group by corrected, country, vat_rate, currency"
                        + " order by corrected, country, vat_rate",
                period,
                row -> List.of(
                        row[0],
                        country(row[1]),
                        rate(row[2]),
                        money(row[4], row[3]),
                        money(row[5], row[3]),
                        money(row[6], row[3]))));
        Check vat =
                new Check("vat.abroad", vat(period, "country <> 'FR'"), ledger.vat(period, "vat_payable:FR:%", false));
        return new TaxReport(
                ReportKind.OSS,
                period.from(),
                period.to(),
                List.of("corrects", "country", "rate", "net", "vat", "gross"),
                rows,
                List.of(vat));
    }

    /** All that was invoiced, to businesses too: what the journal has is not told apart by buyers. */
    private Money vat(Period period, String where) {
        Number sum = (Number) em.createNativeQuery("select coalesce(sum(vat), 0) from invoices_supply"
                        + " where posted_on between ? and ? and " + where)
                .setParameter(1, period.from())
                .setParameter(2, period.to())
                .getSingleResult();
        return Money.eur(sum.longValue());
    }

    private interface Reading {
        List<Object> of(Object[] row);
    }

    private List<List<Object>> rows(String query, Period period, Reading reading) {
        List<?> found = em.createNativeQuery(query)
                .setParameter(1, period.from())
                .setParameter(2, period.to())
                .getResultList();
        return found.stream().map(row -> reading.of((Object[]) row)).toList();
    }

    private static Object day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : column;
    }

    private static Object country(Object code) {
        return String.valueOf(code);
    }

    private static Object rate(Object basisPoints) {
        return BigDecimal.valueOf(((Number) basisPoints).longValue(), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Object number(Object column) {
        return ((Number) column).longValue();
    }

    static Money money(Object minor, Object currency) {
        return new Money(((Number) minor).longValue(), String.valueOf(currency));
    }
}
