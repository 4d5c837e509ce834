package bouquin.traces;

import bouquin.identity.AccountId;
import bouquin.kernel.Id;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Where traces are kept, with what was done with them. */
@ApplicationScoped
class Docket {
    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    void add(Trace trace) {
        em.persist(trace);
    }

    /** Writes what was added, so that rows which refer to it may follow. @throws Rejected CONFLICT when its admin has another one open */
    void flush() {
        try {
            em.flush();
        } catch (PersistenceException another) {
            throw Rejected.conflict("traces.oneAtATime");
        }
    }

    /** @throws Rejected NOT_FOUND */
    Trace get(TraceId id) {
        return found(em.find(Trace.class, id.value()));
    }

    Trace locked(TraceId id) {
        return found(em.find(Trace.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    boolean hasOpen(AccountId admin) {
        return !em.createQuery("select t.id from Trace t where t.openFor = :admin", String.class)
                .setParameter("admin", admin.value())
                .getResultList()
                .isEmpty();
    }

    /** The newest first. */
    Page<Trace> all(String cursor, int limit) {
        List<Trace> found = em.createQuery(
                        "select t from Trace t where (:cursor is null or t.id < :cursor) order by t.id desc",
                        Trace.class)
                .setParameter("cursor", cursor)
                .setMaxResults(limit + 1)
                .getResultList();
        String next = found.size() > limit ? found.get(limit - 1).id().value() : null;
        return new Page<>(found.stream().limit(limit).toList(), next);
    }

    void progress(TraceId id, int percent) {
        em.createQuery("update Trace t set t.progress = :percent where t.id = :id and t.state = :reading")
                .setParameter("percent", percent)
                .setParameter("id", id.value())
                .setParameter("reading", TraceState.READING)
                .executeUpdate();
    }

    boolean refersTo(String key) {
        return !em.createQuery("select t.id from Trace t where t.fileKey = :key", String.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    void log(TraceId id, AccountId account, TraceEntry.Act act, Instant now) {
        em.createNativeQuery(
                        "insert into traces_entry (id, trace_id, written_at, account_id, act) values (?, ?, ?, ?, ?)")
                .setParameter(1, Id.next())
                .setParameter(2, id.value())
                .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(4, account.value())
                .setParameter(5, act.name())
                .executeUpdate();
    }

    boolean hasRead(TraceId id, AccountId account) {
        return !em.createNativeQuery(
                        "select 1 from traces_entry where trace_id = ? and account_id = ? and act = 'READ' limit 1")
                .setParameter(1, id.value())
                .setParameter(2, account.value())
                .getResultList()
                .isEmpty();
    }

    TraceView view(Trace trace) {
        return trace.view(people.address(trace.askedBy()), log(trace.id()));
    }

    TraceCard card(Trace trace) {
        return trace.card(people.address(trace.askedBy()));
    }

    /** In the order in which it happened. */
    List<TraceEntry> log(TraceId id) {
        List<?> rows = em.createNativeQuery(
                        "select written_at, account_id, act from traces_entry where trace_id = ? order by id")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(this::entry).toList();
    }

    private TraceEntry entry(Object[] row) {
        Instant at = row[0] instanceof Timestamp time
                ? time.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) row[0]).toInstant(ZoneOffset.UTC);
        return new TraceEntry(
                at, people.address(new AccountId((String) row[1])), TraceEntry.Act.valueOf((String) row[2]));
    }

    private static Trace found(Trace trace) {
        if (trace == null) throw Rejected.notFound("notFound");
        return trace;
    }
}
