package bouquin.checkout;

import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Which listings people have laid aside, by account or by session. */
@ApplicationScoped
class Carts {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    List<ListingId> of(Visitor visitor) {
        if (visitor.sessionId() == null) return List.of();
        return items(owner(visitor)).stream()
                .map(item -> new ListingId(item.listingId()))
                .toList();
    }

    LaidAside of(AccountId account) {
        List<CartItem> items = items("account:" + account);
        return new LaidAside(
                items.stream().map(item -> new ListingId(item.listingId())).toList(),
                items.stream().map(CartItem::addedAt).max(Instant::compareTo).orElse(null));
    }

    void add(Visitor visitor, ListingId listing) {
        List<CartItem> items = items(owner(visitor));
        if (items.stream().anyMatch(item -> item.listingId().equals(listing.value()))) return;
        if (items.size() >= Checkout.LINES_MAX) throw Rejected.conflict("checkout.cart.full", Checkout.LINES_MAX);
        em.persist(new CartItem(owner(visitor), listing.value(), clock.instant()));
    }

    void remove(Visitor visitor, List<ListingId> listings) {
        if (visitor.sessionId() == null || listings.isEmpty()) return;
        em.createQuery("delete from CartItem i where i.owner = :owner and i.listingId in :listings")
                .setParameter("owner", owner(visitor))
                .setParameter(
                        "listings", listings.stream().map(ListingId::value).toList())
                .executeUpdate();
    }

    void adopt(String guestSession, Visitor visitor) {
        String mine = owner(visitor), guests = "session:" + guestSession;
        for (CartItem item : items(guests)) {
            if (items(mine).size() < Checkout.LINES_MAX) add(visitor, new ListingId(item.listingId()));
            em.remove(item);
        }
    }

    /** What was laid aside before then is forgotten. */
    int forget(Instant then) {
        return em.createQuery("delete from CartItem i where i.addedAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }

    private List<CartItem> items(String owner) {
        return em.createQuery("select i from CartItem i where i.owner = :owner order by i.id", CartItem.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    private static String owner(Visitor visitor) {
        if (visitor.signedIn()) return "account:" + visitor.account();
        if (visitor.sessionId() == null) throw Rejected.unauthenticated("checkout.cart.noSession");
        return "session:" + visitor.sessionId();
    }
}
