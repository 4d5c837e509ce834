package bouquin.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "identity_seller")
class Seller {
    /** The versions of the texts that sellers accept; docs/legal keeps each of them. */
    static final String TERMS_VERSION = "2026-11", MANDATE_VERSION = "2026-11";

    @Id
    @Column(name = "account_id")
    private String accountId;

    private String country;
    private boolean trader;

    @Column(name = "terms_version")
    private String termsVersion;

    @Column(name = "mandate_version")
    private String mandateVersion;

    @Column(name = "approved_at")
    private Instant approvedAt;

    Seller() {}

    Seller(AccountId account, String country, boolean trader, Instant now) {
        this.accountId = account.value();
        this.country = country;
        this.trader = trader;
        this.termsVersion = TERMS_VERSION;
        this.mandateVersion = MANDATE_VERSION;
        this.approvedAt = now;
    }

    SellerView view(String displayName) {
        return new SellerView(new AccountId(accountId), displayName, country, trader, mandateVersion, approvedAt);
    }
}
