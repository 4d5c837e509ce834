package bouquin.reminders;

import bouquin.identity.AccountId;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Who wants to be reminded of a cart that was left. */
@Facade
public class Reminders {
    @Inject
    Wishes wishes;

    @Inject
    Clock clock;

    /** Whether the account asked to be reminded; nobody does without asking. */
    public boolean wants(AccountId account) {
        return wishes.of(account).filter(Wish::wanted).isPresent();
    }

    public void want(AccountId account, boolean wanted) {
        Wish wish = wishes.of(account).orElseGet(() -> begun(account));
        wish.want(wanted, clock.instant());
    }

    /** No more reminders, for whoever has the key that stands in each of them. @return whether there is such a key */
    public boolean stop(String key) {
        Optional<Wish> wish = wishes.withStopKey(key);
        wish.ifPresent(found -> found.want(false, clock.instant()));
        return wish.isPresent();
    }

    private Wish begun(AccountId account) {
        Wish wish = new Wish(account);
        wishes.add(wish);
        return wish;
    }
}
