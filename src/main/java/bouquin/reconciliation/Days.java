package bouquin.reconciliation;

import bouquin.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What the two books say, day by day, and how far they were read. */
@ApplicationScoped
class Days {
    @PersistenceContext
    EntityManager em;

    /** The days up to this one, the newest first. */
    List<DayView> upTo(LocalDate last, int days) {
        List<?> rows = em.createNativeQuery("select provider, date(moved_at) day, currency,"
                        + " sum(if(side = 'P', amount, 0)), sum(if(side = 'L', amount, 0)), count(*), sum(not settled)"
                        + " from reconciliation_item where moved_at >= ? and moved_at < ?"
                        + " group by provider, day, currency order by day desc, provider, currency")
                .setParameter(1, last.minusDays(days - 1L).atStartOfDay().toInstant(ZoneOffset.UTC))
                .setParameter(2, last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(row -> day((Object[]) row)).toList();
    }

    List<ReadingView> readings() {
        List<?> rows = em.createNativeQuery(
                        "select provider, read_at, failed_at from reconciliation_reading order by provider")
                .getResultList();
        return rows.stream().map(row -> reading((Object[]) row)).toList();
    }

    private static DayView day(Object[] row) {
        String currency = (String) row[2];
        return new DayView(
                (String) row[0],
                ((Date) row[1]).toLocalDate(),
                new Money(((BigDecimal) row[3]).longValueExact(), currency),
                new Money(((BigDecimal) row[4]).longValueExact(), currency),
                ((Number) row[5]).intValue(),
                ((Number) row[6]).intValue());
    }

    private static ReadingView reading(Object[] row) {
        return new ReadingView((String) row[0], time(row[1]), time(row[2]));
    }

    private static Instant time(Object at) {
        return at == null ? null : ((Timestamp) at).toInstant();
    }
}
