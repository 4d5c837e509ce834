package bouquin.moderation;

import bouquin.catalog.ListingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The audit table. */
@ApplicationScoped
class Decisions {
    @PersistenceContext
    EntityManager em;

    void add(Decision decision) {
        em.persist(decision);
    }

    /** On one version, newest first. */
    List<Decision> on(ListingId listing, int version) {
        return em.createQuery(
                        "select d from Decision d where d.listingId = :listing and d.version = :version"
                                + " order by d.decidedAt desc, d.id desc",
                        Decision.class)
                .setParameter("listing", listing.value())
                .setParameter("version", version)
                .getResultList();
    }

    /** On the listing itself, newest first. */
    List<Decision> on(ListingId listing) {
        return em.createQuery(
                        "select d from Decision d where d.listingId = :listing and d.version is null"
                                + " order by d.decidedAt desc, d.id desc",
                        Decision.class)
                .setParameter("listing", listing.value())
                .getResultList();
    }
}
