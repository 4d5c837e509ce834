package bouquin.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

@Entity
@Table(name = "identity_session")
class Session {
    static final Duration LENGTH = Duration.ofDays(30);

    @Id
    private String id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    Session() {}

    /** @param account null for a guest */
    Session(String token, AccountId account, Instant now) {
        this.id = bouquin.kernel.Id.next();
        this.tokenHash = Token.hash(token);
        this.accountId = account == null ? null : account.value();
        this.openedAt = now;
        this.expiresAt = now.plus(LENGTH);
    }

    String id() {
        return id;
    }

    String accountId() {
        return accountId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
