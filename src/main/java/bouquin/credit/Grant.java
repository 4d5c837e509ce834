package bouquin.credit;

import bouquin.identity.AccountId;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Goodwill in money, with its reason. */
@Entity(name = "CreditGrant")
@Table(name = "credit_grant")
class Grant {
    @jakarta.persistence.Id
    private String id;

    @Column(name = "account_id")
    private String accountId;

    private long amount;
    private String currency;
    private String reason;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    Grant() {}

    Grant(AccountId buyer, Money amount, String reason, AccountId by, Instant now) {
        this.id = Id.next();
        this.accountId = buyer.value();
        this.amount = amount.minor();
        this.currency = amount.currency();
        this.reason = reason;
        this.grantedBy = by.value();
        this.grantedAt = now;
    }

    String id() {
        return id;
    }

    AccountId buyer() {
        return new AccountId(accountId);
    }

    String reason() {
        return reason;
    }

    GrantView view(String email) {
        return new GrantView(id, email, new Money(amount, currency), reason, grantedAt);
    }
}
