package bouquin.versions;

import bouquin.catalog.ListingId;
import bouquin.documents.DocumentId;
import bouquin.kernel.Rejected;
import bouquin.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where versions and their differences are kept. */
@ApplicationScoped
class History {
    @PersistenceContext
    EntityManager em;

    void add(Version version) {
        em.persist(version);
        em.flush();
    }

    /** @throws Rejected NOT_FOUND */
    Version get(ListingId listing, int number) {
        return found(em.find(Version.class, new VersionKey(listing, number)));
    }

    /** Nobody else changes it before this transaction ends. @throws Rejected NOT_FOUND */
    Version locked(ListingId listing, int number) {
        return found(em.find(Version.class, new VersionKey(listing, number), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first; empty as long as the listing has only the one with which it began. */
    List<Version> of(ListingId listing) {
        return em.createQuery(
                        "select v from Version v where v.listingId = :listing order by v.number desc", Version.class)
                .setParameter("listing", listing.value())
                .getResultList();
    }

    Optional<Version> underWay(ListingId listing) {
        return em.createQuery("select v from Version v where v.openListingId = :listing", Version.class)
                .setParameter("listing", listing.value())
                .getResultStream()
                .findFirst();
    }

    List<Version> underWay(DocumentId document) {
        return em.createQuery(
                        "select v from Version v where v.documentId = :document and v.openListingId is not null",
                        Version.class)
                .setParameter("document", document.value())
                .getResultList();
    }

    /** Whether the document is, was or may become a version of a listing. */
    boolean has(DocumentId document) {
        return !em.createQuery(
                        "select v.number from Version v where v.documentId = :document"
                                + " and (v.openListingId is not null or v.state = :published)",
                        Integer.class)
                .setParameter("document", document.value())
                .setParameter("published", VersionState.PUBLISHED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<Version> before(DocumentId document) {
        return em.createQuery(
                        "select e from Version e, Version v where v.documentId = :document and v.state = :published"
                                + " and e.listingId = v.listingId and e.number < v.number and e.state = :published",
                        Version.class)
                .setParameter("document", document.value())
                .setParameter("published", VersionState.PUBLISHED)
                .getResultList();
    }

    /** Whoever waits longest comes first. */
    List<Version> inReview(int limit) {
        return em.createQuery(
                        "select v from Version v where v.state = :state order by v.comparedAt, v.listingId",
                        Version.class)
                .setParameter("state", VersionState.IN_REVIEW)
                .setMaxResults(limit)
                .getResultList();
    }

    void keep(Version version, List<PageChange> changes) {
        for (int position = 0; position < changes.size(); position++) {
            PageChange change = changes.get(position);
            em.createNativeQuery("insert into versions_page_change values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .setParameter(1, version.listing().value())
                    .setParameter(2, version.number())
                    .setParameter(3, position)
                    .setParameter(4, change.kind().name())
                    .setParameter(5, change.page())
                    .setParameter(6, change.formerPage())
                    .setParameter(7, change.wordsAdded())
                    .setParameter(8, change.wordsRemoved())
                    .setParameter(9, Json.write(change.pieces()))
                    .executeUpdate();
        }
    }

    /** @param words whether with the words, which must not reach everybody */
    List<PageChange> changes(ListingId listing, int number, boolean words, int from, int limit) {
        List<?> rows = em.createNativeQuery(
                        "select kind, page, former_page, words_added, words_removed, "
                                + (words ? "pieces" : "'[]'")
                                + " from versions_page_change where listing_id = ? and number = ? and position >= ? order by position")
                .setParameter(1, listing.value())
                .setParameter(2, number)
                .setParameter(3, from)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(History::change).toList();
    }

    private static PageChange change(Object[] row) {
        return new PageChange(
                ChangeKind.valueOf((String) row[0]),
                (Integer) row[1],
                (Integer) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue(),
                List.of(Json.read((String) row[5], Piece[].class)));
    }

    private static Version found(Version version) {
        if (version == null) throw Rejected.notFound("versions.notFound");
        return version;
    }
}
