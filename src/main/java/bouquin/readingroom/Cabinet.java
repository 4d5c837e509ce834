package bouquin.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where plates and places are kept: the only one with the EntityManager. */
@ApplicationScoped
class Cabinet {
    @PersistenceContext
    EntityManager em;

    Optional<KeptPlate> find(String id) {
        return Optional.ofNullable(em.find(KeptPlate.class, id));
    }

    /** Replaces what was kept under this id. */
    void keep(KeptPlate plate) {
        em.createNativeQuery("replace into readingroom_plate"
                        + " (id, copy_tag, file_key, width, height, bytes, drawn_at) values (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, plate.id())
                .setParameter(2, plate.copyTag())
                .setParameter(3, plate.fileKey())
                .setParameter(4, plate.width())
                .setParameter(5, plate.height())
                .setParameter(6, plate.bytes())
                .setParameter(7, plate.drawnAt())
                .executeUpdate();
    }

    Optional<Place> place(String licence) {
        return Optional.ofNullable(em.find(Place.class, licence));
    }

    void remember(String licence, int page) {
        em.createNativeQuery("replace into readingroom_place (licence_id, page) values (?, ?)")
                .setParameter(1, licence)
                .setParameter(2, page)
                .executeUpdate();
    }

    List<KeptPlate> drawnBefore(Instant time) {
        return em.createQuery("select p from KeptPlate p where p.drawnAt < :time", KeptPlate.class)
                .setParameter("time", time)
                .getResultList();
    }

    List<KeptPlate> newestFirst() {
        return em.createQuery("select p from KeptPlate p order by p.drawnAt desc", KeptPlate.class)
                .getResultList();
    }

    void forget(KeptPlate plate) {
        em.remove(em.merge(plate));
    }

    boolean refersTo(String key) {
        return em.createQuery("select count(p) from KeptPlate p where p.fileKey = :key", Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }
}
