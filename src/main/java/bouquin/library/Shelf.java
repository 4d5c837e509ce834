package bouquin.library;

import bouquin.licensing.LicenceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where entries of shelves are kept. */
@ApplicationScoped
class Shelf {
    @PersistenceContext
    EntityManager em;

    void add(ShelfEntry entry) {
        em.persist(entry);
    }

    Optional<ShelfEntry> find(LicenceId licence) {
        return Optional.ofNullable(em.find(ShelfEntry.class, licence.value()));
    }

    /** The entry with its row locked: a copy and a withdrawal of the same licence wait for each other here. */
    Optional<ShelfEntry> locked(LicenceId licence) {
        return Optional.ofNullable(em.find(ShelfEntry.class, licence.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ShelfEntry> withLettersKey(String key) {
        return em.createQuery("select e from ShelfEntry e where e.lettersKey = :key", ShelfEntry.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    List<ShelfEntry> ofSession(String session) {
        return em.createQuery(
                        "select e from ShelfEntry e where e.sessionId = :session order by e.licenceId desc",
                        ShelfEntry.class)
                .setParameter("session", session)
                .getResultList();
    }
}
