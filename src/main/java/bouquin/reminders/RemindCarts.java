package bouquin.reminders;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.checkout.Checkout;
import bouquin.checkout.LaidAside;
import bouquin.identity.Identity;
import bouquin.kernel.Rejected;
import bouquin.platform.jobs.Recurring;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Looks for carts that were left for a day by accounts that want to be reminded; once for each cart. */
@ApplicationScoped
class RemindCarts implements Recurring {
    private static final Duration LEFT = Duration.ofHours(24);
    private static final int AT_ONCE = 100;

    @Inject
    Wishes wishes;

    @Inject
    Checkout checkout;

    @Inject
    Catalog catalog;

    @Inject
    Identity identity;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "reminders.carts";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        String after = "";
        while (after != null) {
            String from = after;
            List<Wish> some = transactions.inNew(() -> wishes.wanted(from, AT_ONCE));
            some.forEach(this::look);
            after = some.isEmpty() ? null : some.get(some.size() - 1).account().value();
        }
    }

    private void look(Wish wish) {
        LaidAside cart = checkout.laidAside(wish.account());
        boolean left = !cart.listings().isEmpty()
                && !cart.last().isAfter(clock.instant().minus(LEFT));
        if (!left || !identity.account(wish.account()).emailConfirmed()) return;
        List<String> titles = titles(cart);
        if (!titles.isEmpty()) transactions.inNew(() -> remind(wish, cart.key(), titles));
    }

    private List<String> titles(LaidAside cart) {
        List<String> titles = new ArrayList<>();
        for (ListingId listing : cart.listings()) {
            try {
                titles.add(catalog.forSale(listing).title());
            } catch (Rejected noLongerSold) {
                // there is nothing to remind of
            }
        }
        return titles;
    }

    private boolean remind(Wish wish, String cart, List<String> titles) {
        boolean first = wishes.remind(wish.account(), cart);
        if (first) outbox.append(new CartLeft(wish.account(), cart, titles, wish.stopKey()));
        return first;
    }
}
