package bouquin.reminders;

import bouquin.identity.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Whether an account wants to be reminded of carts, since when, and the key that ends it. */
@Entity(name = "RemindersWish")
@Table(name = "reminders_wish")
class Wish {
    @Id
    @Column(name = "account_id")
    private String accountId;

    private boolean wanted;

    @Column(name = "stop_key")
    private String stopKey;

    @Column(name = "changed_at")
    private Instant changedAt;

    Wish() {}

    Wish(AccountId account) {
        this.accountId = account.value();
        this.stopKey = bouquin.kernel.Id.next();
    }

    void want(boolean wanted, Instant now) {
        this.wanted = wanted;
        this.changedAt = now;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    boolean wanted() {
        return wanted;
    }

    String stopKey() {
        return stopKey;
    }
}
