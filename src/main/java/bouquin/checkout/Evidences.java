package bouquin.checkout;

import bouquin.checkout.OrderEvidence.VatCheck;
import bouquin.identity.AccountId;
import bouquin.kernel.Page;
import bouquin.pricing.BusinessTax;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what says where buyers are. The rate stays that of the declared country; when something else says another one, the
 * order is listed for a person to look at.
 */
@ApplicationScoped
class Evidences {
    private static final String FIRST = "zzzzzzzzzzzzzzzzzzzzzzzzzz";

    @PersistenceContext
    EntityManager em;

    @Inject
    Orders orders;

    @Inject
    Clock clock;

    void note(Order order, String network, TaxAnswer tax) {
        note(order.id(), EvidenceKind.NETWORK, network);
        if (tax.tax() != null) keep(order.id(), tax.tax());
    }

    void noteCard(OrderId order, String country) {
        note(order, EvidenceKind.CARD, country);
    }

    /** Opens a review when it isn't what the buyer declared. Told again, it is what was told first. */
    private void note(OrderId order, EvidenceKind kind, String country) {
        if (country == null || !country.matches("[A-Z]{2}")) return;
        em.createNativeQuery("insert ignore into checkout_evidence values (?, ?, ?, ?)")
                .setParameter(1, order.value())
                .setParameter(2, kind.name())
                .setParameter(3, country)
                .setParameter(4, clock.instant())
                .executeUpdate();
        em.createNativeQuery("insert ignore into checkout_review (order_id, opened_at)"
                        + " select id, ? from checkout_order where id = ? and country <> ?")
                .setParameter(1, clock.instant())
                .setParameter(2, order.value())
                .setParameter(3, country)
                .executeUpdate();
    }

    private void keep(OrderId order, BusinessTax tax) {
        em.createNativeQuery("insert into checkout_vat_check values (?, ?, ?, ?, ?)")
                .setParameter(1, order.value())
                .setParameter(2, tax.vatNumber())
                .setParameter(3, tax.verified())
                .setParameter(4, tax.consultation())
                .setParameter(5, tax.at())
                .executeUpdate();
    }

    OrderEvidence of(Order order) {
        List<?> rows = em.createNativeQuery(
                        "select kind, country, noted_at from checkout_evidence where order_id = ? order by noted_at, kind")
                .setParameter(1, order.id().value())
                .getResultList();
        List<LocationEvidence> evidence = new ArrayList<>();
        evidence.add(new LocationEvidence(EvidenceKind.DECLARED, order.country(), order.placedAt()));
        rows.forEach(row -> evidence.add(evidence((Object[]) row)));
        List<?> review = em.createNativeQuery("select opened_at, closed_at from checkout_review where order_id = ?")
                .setParameter(1, order.id().value())
                .getResultList();
        Instant closed = review.isEmpty() ? null : instant(((Object[]) review.get(0))[1]);
        return new OrderEvidence(order.id(), evidence, !review.isEmpty(), closed, vatCheck(order.id()));
    }

    /** Orders to look at, the newest first. */
    Page<OrderEvidence> open(String cursor, int limit) {
        int rows = Math.max(1, Math.min(limit, 100));
        List<?> found = em.createNativeQuery("select order_id from checkout_review"
                        + " where closed_at is null and order_id < ? order by order_id desc limit " + (rows + 1))
                .setParameter(1, cursor == null ? FIRST : cursor)
                .getResultList();
        List<OrderEvidence> items = found.stream()
                .limit(rows)
                .map(id -> of(orders.get(new OrderId((String) id))))
                .toList();
        return new Page<>(
                items, found.size() > rows ? items.get(rows - 1).order().value() : null);
    }

    void close(OrderId order, AccountId admin) {
        em.createNativeQuery("update checkout_review set closed_at = ?, closed_by = ?"
                        + " where order_id = ? and closed_at is null")
                .setParameter(1, clock.instant())
                .setParameter(2, admin.value())
                .setParameter(3, order.value())
                .executeUpdate();
    }

    private VatCheck vatCheck(OrderId order) {
        List<?> rows = em.createNativeQuery(
                        "select vat_number, verified, consultation, checked_at from checkout_vat_check where order_id = ?")
                .setParameter(1, order.value())
                .getResultList();
        if (rows.isEmpty()) return null;
        Object[] row = (Object[]) rows.get(0);
        return new VatCheck((String) row[0], truth(row[1]), (String) row[2], instant(row[3]));
    }

    private static LocationEvidence evidence(Object[] row) {
        return new LocationEvidence(EvidenceKind.valueOf((String) row[0]), (String) row[1], instant(row[2]));
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean said ? said : ((Number) column).intValue() == 1;
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
