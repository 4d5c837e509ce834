package bouquin.payments;

import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;

/** Every event that a provider reported, once, with what came of it: the event's row and its effect are one transaction. */
@Retried
@Transactional
@ApplicationScoped
class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class.getName());
    private static final String NO_EFFECT = "no effect";

    @PersistenceContext
    EntityManager em;

    @Inject
    PaymentBook book;

    @Inject
    ChargeSteps steps;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** @return whether it came for the first time */
    boolean accept(String provider, ProviderEvent event) {
        if (!keep(provider, event)) return false;
        String effect = book.lockedIfOurs(event.payment())
                .map(payment -> effect(payment, event))
                .orElse(NO_EFFECT);
        em.createNativeQuery("update payments_event set effect = ? where provider = ? and event_id = ?")
                .setParameter(1, effect)
                .setParameter(2, provider)
                .setParameter(3, event.id())
                .executeUpdate();
        return true;
    }

    /** When the newest event that we know of occurred. */
    Optional<Instant> newest(String provider) {
        Object newest = em.createNativeQuery("select max(occurred_at) from payments_event where provider = ?")
                .setParameter(1, provider)
                .getSingleResult();
        return Optional.ofNullable((Timestamp) newest).map(Timestamp::toInstant);
    }

    /** A second delivery of the same event waits here for the first one's commit, and is then none. */
    private boolean keep(String provider, ProviderEvent event) {
        return em.createNativeQuery("insert ignore into payments_event values (?, ?, ?, ?, ?, ?, ?)")
                        .setParameter(1, provider)
                        .setParameter(2, event.id())
                        .setParameter(3, event.name())
                        .setParameter(4, event.body())
                        .setParameter(5, event.occurredAt())
                        .setParameter(6, clock.instant())
                        .setParameter(7, NO_EFFECT)
                        .executeUpdate()
                == 1;
    }

    private String effect(Payment payment, ProviderEvent event) {
        return switch (event.type()) {
            case CHARGE_SUCCEEDED -> charged(payment, event);
            case CHARGE_FAILED -> said(steps.fail(payment), "charge failed");
            case REFUND_SUCCEEDED -> said(refunded(payment, event), "refunded");
            case DISPUTE_WITHDRAWN -> disputed(payment, event, ChargedBack.Phase.WITHDRAWN);
            case DISPUTE_WON -> disputed(payment, event, ChargedBack.Phase.WON);
            case DISPUTE_LOST -> disputed(payment, event, ChargedBack.Phase.LOST);
            case OTHER -> NO_EFFECT;
        };
    }

    private String charged(Payment payment, ProviderEvent event) {
        if (payment.amount().equals(event.amount()))
            return said(steps.succeed(payment, event.cardCountry()), "charged");
        LOG.severe(() ->
                "Payment " + payment.id() + " is of " + payment.amount() + " but " + event.amount() + " was charged");
        return "no effect: another amount";
    }

    private boolean refunded(Payment payment, ProviderEvent event) {
        Repayment repayment = book.repayment(event.subject()).orElse(null);
        boolean news = repayment != null && repayment.confirm(clock.instant());
        if (news)
            outbox.append(new ChargeRefunded(
                    payment.id(), payment.orderId(), repayment.refundId(), repayment.amount(), clock.instant()));
        return news;
    }

    /** A dispute proves that the charge succeeded, even if that news is still on its way. */
    private String disputed(Payment payment, ProviderEvent event, ChargedBack.Phase phase) {
        steps.succeed(payment, event.cardCountry());
        outbox.append(new ChargedBack(
                payment.id(),
                payment.orderId(),
                payment.provider(),
                payment.provider() + ":" + event.subject(),
                event.amount(),
                event.fee(),
                phase,
                clock.instant()));
        return "disputed";
    }

    private static String said(boolean news, String effect) {
        return news ? effect : "no effect: known";
    }
}
