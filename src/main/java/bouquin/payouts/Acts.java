package bouquin.payouts;

import bouquin.identity.AccountId;
import bouquin.identity.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The history of payouts and payees: written in the transaction of what it tells. */
@ApplicationScoped
class Acts {
    private static final int MAX = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Identity identity;

    @Inject
    Clock clock;

    void write(Payout payout, ActKind kind, String who, String text) {
        em.persist(new Act(payout.seller(), payout, kind, who, text, clock.instant()));
    }

    void write(Payee payee, ActKind kind, String who, String text) {
        em.persist(new Act(payee.seller(), null, kind, who, text, clock.instant()));
    }

    /** The oldest first. */
    List<ActView> of(Payout payout) {
        return views(em.createQuery("select a from PayoutAct a where a.payoutId = :payout order by a.id", Act.class)
                .setParameter("payout", payout.id().value()));
    }

    private List<ActView> views(jakarta.persistence.TypedQuery<Act> query) {
        return query.setMaxResults(MAX)
                .getResultStream()
                .map(act -> act.view(act.who() == null ? "" : name(act.who())))
                .toList();
    }

    String name(String account) {
        return identity.account(new AccountId(account)).displayName();
    }
}
