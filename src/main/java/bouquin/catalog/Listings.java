package bouquin.catalog;

import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The table of listings. */
@ApplicationScoped
class Listings {
    private static final int DUPLICATE_KEY = 1062;

    @PersistenceContext
    EntityManager em;

    /** @throws Rejected CONFLICT when the document has a live listing already */
    void add(Listing listing) {
        em.persist(listing);
        flush();
    }

    /** Writes now, so that two live listings of one document are refused here and not at the commit. */
    void flush() {
        try {
            em.flush();
        } catch (PersistenceException refused) {
            if (isDuplicate(refused)) throw Rejected.conflict("catalog.documentListed");
            throw refused;
        }
    }

    /** @throws Rejected NOT_FOUND */
    Listing get(ListingId id) {
        Listing listing = em.find(Listing.class, id.value());
        if (listing == null) throw Rejected.notFound("catalog.notFound");
        return listing;
    }

    /** @throws Rejected NOT_FOUND also when it is somebody else's */
    Listing get(ListingId id, AccountId seller) {
        Listing listing = get(id);
        if (!listing.isOf(seller)) throw Rejected.notFound("catalog.notFound");
        return listing;
    }

    boolean none() {
        return em.createQuery("select l.id from Listing l", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    boolean hasLive(DocumentId document) {
        return !em.createQuery("select l.id from Listing l where l.liveDocumentId = :document", String.class)
                .setParameter("document", document.value())
                .getResultList()
                .isEmpty();
    }

    /** Withdrawn ones too. */
    List<Listing> ofDocument(DocumentId document) {
        return em.createQuery("select l from Listing l where l.documentId = :document", Listing.class)
                .setParameter("document", document.value())
                .getResultList();
    }

    /** The listing that isn't withdrawn. */
    Optional<Listing> live(DocumentId document) {
        return em.createQuery("select l from Listing l where l.liveDocumentId = :document", Listing.class)
                .setParameter("document", document.value())
                .getResultStream()
                .findFirst();
    }

    /** The one that offers the document, or the last that did. */
    Optional<Listing> offering(DocumentId document) {
        return em
                .createQuery("select l from Listing l where l.documentId = :document order by l.id desc", Listing.class)
                .setParameter("document", document.value())
                .getResultList()
                .stream()
                .min(Comparator.comparing(Listing::withdrawn));
    }

    List<Listing> ofSeller(AccountId seller) {
        return em.createQuery("select l from Listing l where l.seller = :seller order by l.id desc", Listing.class)
                .setParameter("seller", seller.value())
                .getResultList();
    }

    List<Listing> publishedOf(AccountId seller) {
        return em.createQuery(
                        "select l from Listing l where l.seller = :seller and l.state = :state"
                                + " order by l.publishedAt desc",
                        Listing.class)
                .setParameter("seller", seller.value())
                .setParameter("state", ListingState.PUBLISHED)
                .getResultList();
    }

    List<Listing> inReview(int limit) {
        return em.createQuery(
                        "select l from Listing l where l.state = :state order by l.submittedAt, l.id", Listing.class)
                .setParameter("state", ListingState.IN_REVIEW)
                .setMaxResults(limit)
                .getResultList();
    }

    /** In any order; those that aren't published are left out. */
    List<Listing> published(Collection<ListingId> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select l from Listing l where l.id in :ids and l.state = :state", Listing.class)
                .setParameter("ids", ids.stream().map(ListingId::value).toList())
                .setParameter("state", ListingState.PUBLISHED)
                .getResultList();
    }

    private static boolean isDuplicate(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_KEY) return true;
        return false;
    }
}
