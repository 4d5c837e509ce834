package bouquin.invoices;

import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Retried;
import bouquin.platform.persistence.Transactions;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives numbers. A series without gaps is serial by nature, so purchases only leave a draft, and one at a time numbers what
 * waits: counter, number and day are one transaction, and whatever is rolled back takes its number along.
 */
@ApplicationScoped
class Numbering {
    static final int BATCH = 200;
    private static final Logger LOG = Logger.getLogger(Numbering.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    Transactions transactions;

    @Inject
    NumberInvoices work;

    @Inject
    Register register;

    @Inject
    Issuers issuers;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private ExecutorService executor;
    private final AtomicBoolean awake = new AtomicBoolean();

    /** One thread that stays: the container's own executor prepares anew for each order. */
    @PostConstruct
    void begin() {
        executor = Executors.newSingleThreadExecutor(threads);
    }

    @PreDestroy
    void end() {
        executor.shutdown();
    }

    /** What the current transaction drafts is numbered after its commit. */
    void await() {
        transactions.afterCommit(() -> {
            if (awake.compareAndSet(false, true)) executor.execute(this::run);
        });
    }

    /** The flag falls first: whoever drafts while this runs wakes another one, which waits for this one's lock. */
    private void run() {
        awake.set(false);
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Invoices could not be numbered, the job will do it", failed);
        }
    }

    /** Numbers some of the drafts that wait. @return how many, at most {@link #BATCH} */
    @Retried
    @Transactional
    int numberBatch() {
        em.createNativeQuery("select last from invoices_series where series = '*' for update")
                .getSingleResult();
        int numbered = 0;
        for (Invoice draft : register.withoutNumber(BATCH)) {
            Optional<List<Paper.Reference>> references = resolved(draft.paper());
            if (references.isEmpty()) continue;
            number(draft, references.get());
            numbered++;
        }
        return numbered;
    }

    private void number(Invoice draft, List<Paper.Reference> references) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Day.PARIS);
        String series = series(draft, today.getYear());
        Object[] row = counter(series, today);
        long next = ((Number) row[0]).longValue() + 1;
        LocalDate last = day(row[1]);
        LocalDate issued = last.isAfter(today) ? last : today;
        draft.issue(series, next, draft.paper().numbered(text(series, next), issued, references));
        em.createNativeQuery("update invoices_series set last = ?, last_on = ? where series = ?")
                .setParameter(1, next)
                .setParameter(2, issued)
                .setParameter(3, series)
                .executeUpdate();
        em.flush();
        if (draft.kind().selfBilled())
            outbox.append(new InvoiceIssued(new InvoiceId(draft.id()), draft.kind(), draft.number(), draft.sellerId()));
    }

    /** A credit note waits until what it takes back has its number; empty as long. */
    private Optional<List<Paper.Reference>> resolved(Paper paper) {
        List<Paper.Reference> resolved = new ArrayList<>();
        for (Paper.Reference one : paper.references()) {
            Invoice earlier = register.find(one.invoiceId()).orElseThrow();
            if (!earlier.numbered()) return Optional.empty();
            resolved.add(earlier.reference());
        }
        return Optional.of(resolved);
    }

    /** Ours by kind and year; in sellers' names one for each seller, as whoever holds several mandates must keep them. */
    private String series(Invoice draft, int year) {
        String prefix = draft.kind().prefix() + year;
        return draft.sellerId() == null ? prefix : prefix + "-V%05d".formatted(issuers.code(draft.sellerId()));
    }

    private static String text(String series, long number) {
        return series + (series.contains("-") ? "-%04d" : "-%06d").formatted(number);
    }

    private Object[] counter(String series, LocalDate today) {
        em.createNativeQuery("insert ignore into invoices_series values (?, 0, ?)")
                .setParameter(1, series)
                .setParameter(2, today)
                .executeUpdate();
        return (Object[]) em.createNativeQuery("select last, last_on from invoices_series where series = ? for update")
                .setParameter(1, series)
                .getSingleResult();
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
