package bouquin.promotions;

import bouquin.identity.AccountId;
import bouquin.kernel.Id;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where codes and their uses are kept. */
@ApplicationScoped
class Codes {
    @PersistenceContext
    EntityManager em;

    void add(Promotion promotion) {
        em.persist(promotion);
    }

    /** What can be no code is none, and never asked for. */
    Optional<Promotion> named(String code) {
        if (!code.matches(NewCode.FORM)) return Optional.empty();
        return query("select p from Promotion p where p.code = :code")
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The code's row is locked before it is read, so that whoever waited sees how often it is used by now. */
    Optional<Promotion> locked(String code) {
        if (!code.matches(NewCode.FORM)) return Optional.empty();
        List<?> id = em.createNativeQuery("select id from promotions_code where code = ? for update")
                .setParameter(1, code)
                .getResultList();
        return id.stream().findFirst().map(found -> locked(new PromotionId((String) found)));
    }

    /** @throws Rejected NOT_FOUND */
    Promotion locked(PromotionId id) {
        Promotion promotion = em.find(Promotion.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (promotion == null) throw Rejected.notFound("notFound");
        return promotion;
    }

    Page<Promotion> of(AccountId owner, String cursor, int limit) {
        return page(
                query("select p from Promotion p where p.owner = :owner and (:cursor is null or p.id < :cursor)"
                                + " order by p.id desc")
                        .setParameter("owner", owner.value()),
                cursor,
                limit);
    }

    Page<Promotion> all(String cursor, int limit) {
        return page(
                query("select p from Promotion p where (:cursor is null or p.id < :cursor) order by p.id desc"),
                cursor,
                limit);
    }

    long usesOf(Promotion promotion, String buyer) {
        Number uses = (Number)
                em.createNativeQuery("select count(*) from promotions_use where promotion_id = ? and buyer = ?")
                        .setParameter(1, promotion.id().value())
                        .setParameter(2, buyer)
                        .getSingleResult();
        return uses.longValue();
    }

    /** The code that the order uses, if it does. */
    Optional<PromotionId> usedBy(String orderId) {
        List<?> found = em.createNativeQuery("select promotion_id from promotions_use where order_id = ?")
                .setParameter(1, orderId)
                .getResultList();
        return found.stream().findFirst().map(id -> new PromotionId((String) id));
    }

    void use(Promotion promotion, String orderId, String buyer, Instant now) {
        em.createNativeQuery("insert into promotions_use (order_id, promotion_id, buyer, used_at) values (?, ?, ?, ?)")
                .setParameter(1, orderId)
                .setParameter(2, promotion.id().value())
                .setParameter(3, buyer)
                .setParameter(4, now)
                .executeUpdate();
        promotion.use();
    }

    void giveBack(Promotion promotion, String orderId) {
        int rows = em.createNativeQuery("delete from promotions_use where order_id = ?")
                .setParameter(1, orderId)
                .executeUpdate();
        if (rows == 1) promotion.giveBack();
    }

    private TypedQuery<Promotion> query(String jpql) {
        return em.createQuery(jpql, Promotion.class);
    }

    private static Page<Promotion> page(TypedQuery<Promotion> query, String cursor, int limit) {
        int rows = Math.max(1, Math.min(limit, 100));
        List<Promotion> found = query.setParameter("cursor", cursor == null ? null : Id.parse(cursor))
                .setMaxResults(rows + 1)
                .getResultList();
        String next = found.size() > rows ? found.get(rows - 1).id().value() : null;
        return new Page<>(found.stream().limit(rows).toList(), next);
    }
}
