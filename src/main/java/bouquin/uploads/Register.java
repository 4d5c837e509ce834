package bouquin.uploads;

import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All uploads: the only one with the EntityManager. */
@ApplicationScoped
class Register {
    /** How much of an owner's is unfinished. */
    record Unfinished(long uploads, long bytes) {}

    @PersistenceContext
    EntityManager em;

    void add(Upload upload) {
        em.persist(upload);
    }

    void remove(Upload upload) {
        em.remove(upload);
    }

    /** @throws Rejected NOT_FOUND also when it is somebody else's */
    Upload get(UploadId id, String owner) {
        return owned(Optional.ofNullable(em.find(Upload.class, id.value())), owner);
    }

    /** Nobody else changes it before this transaction ends. @throws Rejected as {@link #get} */
    Upload locked(UploadId id, String owner) {
        return owned(locked(id), owner);
    }

    /** Nobody else changes it before this transaction ends. Empty when it is gone. */
    Optional<Upload> locked(UploadId id) {
        return Optional.ofNullable(em.find(Upload.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static Upload owned(Optional<Upload> upload, String owner) {
        return upload.filter(found -> found.isOf(owner)).orElseThrow(() -> Rejected.notFound("uploads.unknown"));
    }

    /** Two that count at the same time don't both add: the rows, and the gaps between them, are locked. */
    Unfinished unfinished(String owner) {
        Object[] row = (Object[]) em.createNativeQuery("select count(*), coalesce(sum(length), 0) from uploads_upload"
                        + " where owner = ? and state in ('OPEN', 'WHOLE') for update")
                .setParameter(1, owner)
                .getSingleResult();
        return new Unfinished(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** Newest first. */
    List<Upload> open(String owner, Instant now) {
        return em.createQuery(
                        "select u from Upload u where u.owner = :owner and u.state = :open and u.expiresAt >= :now"
                                + " order by u.id desc",
                        Upload.class)
                .setParameter("owner", owner)
                .setParameter("open", UploadState.OPEN)
                .setParameter("now", now)
                .getResultList();
    }

    /** Left alone since before then, longest first. */
    List<UploadId> expiredBefore(Instant time, int limit) {
        return em.createQuery("select u.id from Upload u where u.expiresAt < :time order by u.expiresAt", String.class)
                .setParameter("time", time)
                .setMaxResults(limit)
                .getResultStream()
                .map(UploadId::new)
                .toList();
    }

    List<UploadId> whole() {
        return em.createQuery("select u.id from Upload u where u.state = :whole", String.class)
                .setParameter("whole", UploadState.WHOLE)
                .getResultStream()
                .map(UploadId::new)
                .toList();
    }

    /** Is the file kept under this key an upload's? */
    boolean refersTo(String key) {
        return !em.createQuery("select u.id from Upload u where u.partKey = :key", String.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }
}
