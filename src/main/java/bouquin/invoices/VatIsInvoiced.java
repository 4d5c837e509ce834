package bouquin.invoices;

import bouquin.ledger.InvariantCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * I13: the VAT of invoices less credit notes is what the ledger owes, per country and quarter, and each invoice is the sum
 * of its lines. What is younger than some minutes may still be on its way. It looks into the ledger's tables on purpose: a
 * check that asked the ledger would believe it.
 */
@ApplicationScoped
class VatIsInvoiced implements InvariantCheck {
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(10);

    private static final String DIFFERENT = """
            select concat(country, ' ', year, '-Q', quarter, ' posted ', sum(posted), ', invoiced ', sum(invoiced)) from
            (select substring_index(substring_index(l.account, ':', 2), ':', -1) country, year(e.posted_at) year,
               quarter(e.posted_at) quarter, -sum(l.amount) posted, 0 invoiced
             from ledger_line l join ledger_entry e on e.id = l.entry_id
             where l.account like 'vat\\_payable:%' and e.posted_at < ? group by 1, 2, 3
             union all select country, year(posted_at), quarter(posted_at), 0, sum(vat) from invoices_supply
             where posted_at < ? group by 1, 2, 3) sums
            group by country, year, quarter having sum(posted) <> sum(invoiced)""";

    private static final String NOT_THE_SUM = """
            select concat(coalesce(i.number, i.id), ' says ', i.vat, ' of ', i.total, ', its lines ', s.vat, ' of ', s.gross)
            from invoices_invoice i join
            (select invoice_id, abs(sum(vat)) vat, abs(sum(gross)) gross from invoices_supply where invoice_id is not null group by invoice_id) s
            on s.invoice_id = i.id where s.vat <> i.vat or s.gross <> i.total""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "I13";
    }

    @Override
    public List<String> violations() {
        LocalDateTime settled = LocalDateTime.ofInstant(clock.instant().minus(ON_ITS_WAY), ZoneOffset.UTC);
        List<?> different = em.createNativeQuery(DIFFERENT)
                .setParameter(1, settled)
                .setParameter(2, settled)
                .setMaxResults(ROWS_MAX)
                .getResultList();
        List<?> wrong =
                em.createNativeQuery(NOT_THE_SUM).setMaxResults(ROWS_MAX).getResultList();
        List<String> found = new ArrayList<>();
        different.forEach(row -> found.add(String.valueOf(row)));
        wrong.forEach(row -> found.add(String.valueOf(row)));
        return found;
    }
}
