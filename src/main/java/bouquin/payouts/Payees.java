package bouquin.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** How sellers are paid. */
@ApplicationScoped
class Payees {
    @PersistenceContext
    EntityManager em;

    /** The seller's, as new when nothing was said yet. */
    Payee get(String seller) {
        Payee payee = em.find(Payee.class, seller);
        return payee == null ? new Payee(seller) : payee;
    }

    /** The insert makes a missing row and takes the exclusive lock at once; asking first would invite a deadlock. */
    Payee locked(String seller) {
        em.createNativeQuery("insert into payouts_payee (seller, schedule) values (?, 'ON_DEMAND')"
                        + " on duplicate key update schedule = schedule")
                .setParameter(1, seller)
                .executeUpdate();
        return em.find(Payee.class, seller, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whose schedule asks for a payout, the longest waiting first. */
    List<String> due(LocalDate today, int max) {
        return em.createQuery(
                        "select p.seller from Payee p where p.nextOn <= :today order by p.nextOn, p.seller",
                        String.class)
                .setParameter("today", today)
                .setMaxResults(max)
                .getResultList();
    }

    List<Payee> frozen(int max) {
        return em.createQuery(
                        "select p from Payee p where p.frozenAt is not null order by p.frozenAt desc", Payee.class)
                .setMaxResults(max)
                .getResultList();
    }
}
