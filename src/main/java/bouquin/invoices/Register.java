package bouquin.invoices;

import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where invoices are kept. */
@ApplicationScoped
class Register {
    @PersistenceContext
    EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    /** Whether a seller's month has its invoice. */
    boolean has(Fact fact) {
        return !em.createQuery("select i.id from Invoice i where i.factKind = :kind and i.factKey = :key", String.class)
                .setParameter("kind", fact.kind())
                .setParameter("key", fact.key())
                .getResultList()
                .isEmpty();
    }

    /** Whether an entry of the ledger is written down here. */
    boolean supplied(Fact fact) {
        return known(fact.kind(), List.of(fact.key())).contains(fact.key());
    }

    /** Of these entries of one kind, the keys of those that are written down here. */
    Set<String> known(String kind, Collection<String> keys) {
        if (keys.isEmpty()) return Set.of();
        return new HashSet<>(em.createQuery(
                        "select s.factKey from SuppliedLine s where s.factKind = :kind and s.factKey in :keys",
                        String.class)
                .setParameter("kind", kind)
                .setParameter("keys", keys)
                .getResultList());
    }

    Optional<Invoice> find(String id) {
        return Optional.ofNullable(em.find(Invoice.class, id));
    }

    Optional<Invoice> locked(String id) {
        return Optional.ofNullable(em.find(Invoice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws Rejected NOT_FOUND */
    Invoice numbered(String number) {
        return em.createQuery("select i from Invoice i where i.number = :number", Invoice.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Rejected.notFound("notFound"));
    }

    /** The invoices of an order, the oldest first. */
    List<Invoice> ofOrder(String order) {
        return em.createQuery("select i from Invoice i where i.orderId = :order order by i.id", Invoice.class)
                .setParameter("order", order)
                .getResultList();
    }

    /** The invoice by which an order line was sold last, and its day. */
    Optional<SuppliedLine> sale(String order, int line) {
        return em.createQuery(
                        "select s from SuppliedLine s where s.orderId = :order and s.line = :line and (s.gross > 0 or s.share > 0)"
                                + " order by s.id desc",
                        SuppliedLine.class)
                .setParameter("order", order)
                .setParameter("line", line)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Invoice> withoutNumber(int max) {
        return em.createQuery("select i from Invoice i where i.number is null order by i.id", Invoice.class)
                .setMaxResults(max)
                .getResultList();
    }

    /** Whose file is due to be put away. */
    List<String> toArchive(Instant now, int max) {
        return em.createQuery(
                        "select i.id from Invoice i where i.archivedAt is null and i.number is not null"
                                + " and i.nextTryAt <= :now order by i.nextTryAt",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(max)
                .getResultList();
    }

    Set<String> storageKeys(Collection<String> keys) {
        return new HashSet<>(
                em.createQuery("select i.storageKey from Invoice i where i.storageKey in :keys", String.class)
                        .setParameter("keys", keys)
                        .getResultList());
    }

    /** Sellers with sales up to a day that no self-billed invoice has. */
    List<String> sellersToBill(LocalDate until) {
        return em.createQuery(
                        "select distinct s.sellerId from SuppliedLine s where s.selfBilledId is null and s.postedOn <= :until",
                        String.class)
                .setParameter("until", until)
                .getResultList();
    }

    List<SuppliedLine> toBill(String seller, LocalDate until) {
        return em.createQuery(
                        "select s from SuppliedLine s where s.sellerId = :seller and s.selfBilledId is null"
                                + " and s.postedOn <= :until order by s.id",
                        SuppliedLine.class)
                .setParameter("seller", seller)
                .setParameter("until", until)
                .getResultList();
    }

    Page<Invoice> all(InvoiceKind kind, String number, String cursor, int limit) {
        return page(
                em.createQuery(
                                "select i from Invoice i where (:cursor is null or i.id < :cursor)"
                                        + " and (:kind is null or i.kind = :kind)"
                                        + " and (:number is null or i.number = :number) order by i.id desc",
                                Invoice.class)
                        .setParameter("kind", kind)
                        .setParameter("number", number),
                cursor,
                limit);
    }

    Page<Invoice> ofSeller(String seller, String cursor, int limit) {
        return page(
                em.createQuery(
                                "select i from Invoice i where i.sellerId = :seller"
                                        + " and (:cursor is null or i.id < :cursor) order by i.id desc",
                                Invoice.class)
                        .setParameter("seller", seller),
                cursor,
                limit);
    }

    private static Page<Invoice> page(TypedQuery<Invoice> query, String cursor, int limit) {
        List<Invoice> found =
                query.setParameter("cursor", cursor).setMaxResults(limit + 1).getResultList();
        String next = found.size() > limit ? found.get(limit - 1).id() : null;
        return new Page<>(found.stream().limit(limit).toList(), next);
    }
}
