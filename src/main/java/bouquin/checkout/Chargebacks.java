package bouquin.checkout;

import bouquin.ledger.CardDispute;
import bouquin.ledger.Ledger;
import bouquin.licensing.LicenceId;
import bouquin.licensing.Licensing;
import bouquin.payments.ChargedBack;
import bouquin.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/**
 * What a buyer's bank does, we follow: no money, no licence; money back, licence back. A dispute that overtakes the
 * charge waits for it.
 */
@ApplicationScoped
class Chargebacks {
    @PersistenceContext
    EntityManager em;

    @Inject
    Orders orders;

    @Inject
    Ledger ledger;

    @Inject
    Licensing licensing;

    void follow(ChargedBack event) {
        Order order = orders.locked(new OrderId(event.orderId()));
        if (!order.state().captured()) throw new IllegalStateException("disputed before it was paid, later again");
        if (event.phase() != ChargedBack.Phase.WITHDRAWN && !isLatest(event)) return;
        switch (event.phase()) {
            case WITHDRAWN -> {
                ledger.postDisputeWithdrawn(new CardDispute(
                        event.disputeId(), event.orderId(), event.provider(), event.amount(), event.fee()));
                revoke(order);
            }
            case WON -> {
                ledger.postDisputeWon(event.disputeId());
                licences(order).forEach(licensing::restore);
            }
            case LOST -> ledger.postDisputeLost(event.disputeId());
        }
    }

    /** Decisions may overtake each other on their way; the order's lock makes those about it come here one by one. */
    private boolean isLatest(ChargedBack decision) {
        List<?> later = em.createNativeQuery(
                        "select dispute_id from checkout_chargeback where dispute_id = ? and decided_at > ?")
                .setParameter(1, decision.disputeId())
                .setParameter(2, decision.at())
                .getResultList();
        if (!later.isEmpty()) return false;
        em.createNativeQuery("replace into checkout_chargeback values (?, ?)")
                .setParameter(1, decision.disputeId())
                .setParameter(2, decision.at())
                .executeUpdate();
        return true;
    }

    private void revoke(Order order) {
        String reason = Messages.shipped().text(Locale.forLanguageTag(order.locale()), "checkout.chargeback.reason");
        licences(order).forEach(licence -> licensing.revoke(licence, reason));
    }

    /** Licences of lines that were refunded meanwhile stay revoked. */
    private static List<LicenceId> licences(Order order) {
        return order.lines().stream()
                .filter(line -> !line.isRefunded() && line.licence() != null)
                .map(OrderLine::licence)
                .toList();
    }
}
