package bouquin.disputes;

import bouquin.identity.AccountId;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.licensing.LicenceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where disputes are kept. */
@ApplicationScoped
class Cases {
    @PersistenceContext
    EntityManager em;

    void add(Dispute dispute) {
        em.persist(dispute);
    }

    /** @throws Rejected NOT_FOUND */
    Dispute get(DisputeId id) {
        return found(em.find(Dispute.class, id.value()));
    }

    Dispute locked(DisputeId id) {
        return found(em.find(Dispute.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Dispute> openOf(LicenceId licence) {
        return em.createQuery("select d from Dispute d where d.openLicenceId = :licence", Dispute.class)
                .setParameter("licence", licence.value())
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<Dispute> of(LicenceId licence) {
        return em.createQuery("select d from Dispute d where d.licenceId = :licence order by d.id desc", Dispute.class)
                .setParameter("licence", licence.value())
                .getResultList();
    }

    /** The newest first, at most 200. */
    List<Dispute> ofSeller(AccountId seller) {
        return em.createQuery("select d from Dispute d where d.sellerId = :seller order by d.id desc", Dispute.class)
                .setParameter("seller", seller.value())
                .setMaxResults(200)
                .getResultList();
    }

    /** The oldest first: whoever waits longest is next. */
    Page<Dispute> open(String cursor, int limit) {
        List<Dispute> found = em.createQuery(
                        "select d from Dispute d where d.openLicenceId is not null"
                                + " and (:cursor is null or d.id > :cursor) order by d.id",
                        Dispute.class)
                .setParameter("cursor", cursor)
                .setMaxResults(limit + 1)
                .getResultList();
        String next = found.size() > limit ? found.get(limit - 1).id().value() : null;
        return new Page<>(found.stream().limit(limit).toList(), next);
    }

    private static Dispute found(Dispute dispute) {
        if (dispute == null) throw Rejected.notFound("notFound");
        return dispute;
    }
}
