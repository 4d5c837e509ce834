package bouquin.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "identity_link")
class Link {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    private String email;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    Link() {}

    Link(String token, LinkPurpose purpose, String email, Instant now) {
        this.tokenHash = Token.hash(token);
        this.purpose = purpose;
        this.email = email;
        this.madeAt = now;
        this.expiresAt = now.plus(purpose.valid());
    }

    boolean opens(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    LinkPurpose purpose() {
        return purpose;
    }

    String email() {
        return email;
    }
}
