package bouquin.sheets;

import bouquin.identity.AccountId;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All sheets: the only one with the EntityManager. */
@ApplicationScoped
class Drawer {
    @PersistenceContext
    EntityManager em;

    void add(Sheet sheet) {
        em.persist(sheet);
    }

    void remove(Sheet sheet) {
        em.remove(sheet);
    }

    /** @throws Rejected NOT_FOUND also when it is somebody else's */
    Sheet get(SheetId id, AccountId owner) {
        return Optional.ofNullable(em.find(Sheet.class, id.value()))
                .filter(sheet -> sheet.isOf(owner))
                .orElseThrow(() -> Rejected.notFound("sheets.unknown"));
    }

    Optional<Sheet> same(AccountId owner, String sha256) {
        return em.createQuery("select s from Sheet s where s.owner = :owner and s.sha256 = :sha256", Sheet.class)
                .setParameter("owner", owner.value())
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    List<Sheet> of(AccountId owner) {
        return em.createQuery("select s from Sheet s where s.owner = :owner order by s.id desc", Sheet.class)
                .setParameter("owner", owner.value())
                .getResultList();
    }

    int removeBefore(Instant time) {
        return em.createQuery("delete from Sheet s where s.keptAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
