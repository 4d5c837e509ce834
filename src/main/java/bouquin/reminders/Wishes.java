package bouquin.reminders;

import bouquin.identity.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Where wishes are kept, and for which carts they were fulfilled. */
@ApplicationScoped
class Wishes {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void add(Wish wish) {
        em.persist(wish);
    }

    Optional<Wish> of(AccountId account) {
        return Optional.ofNullable(em.find(Wish.class, account.value()));
    }

    Optional<Wish> withStopKey(String key) {
        return em.createQuery("select w from RemindersWish w where w.stopKey = :key", Wish.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Accounts that want to be reminded, in the order of their ids. @param after "" for the first ones */
    List<Wish> wanted(String after, int limit) {
        return em.createQuery(
                        "select w from RemindersWish w where w.wanted = true and w.accountId > :after order by w.accountId",
                        Wish.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** @return whether nobody was reminded of this cart before */
    boolean remind(AccountId account, String cart) {
        return em.createNativeQuery("insert ignore into reminders_reminder values (?, ?, ?)")
                        .setParameter(1, account.value())
                        .setParameter(2, cart)
                        .setParameter(3, clock.instant())
                        .executeUpdate()
                == 1;
    }
}
