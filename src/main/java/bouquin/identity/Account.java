package bouquin.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

@Entity
@Table(name = "identity_account")
class Account {
    @Id
    private String id;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "display_name")
    private String displayName;

    private String locale;
    private String roles;

    @Column(name = "email_confirmed_at")
    private Instant emailConfirmedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    Account() {}

    Account(Email email, String passwordHash, String displayName, String locale, Instant now) {
        this.id = bouquin.kernel.Id.next();
        this.email = email.value();
        this.passwordHash = passwordHash;
        this.displayName = displayName;
        this.locale = locale;
        this.roles = Role.BUYER.name();
        this.openedAt = now;
    }

    AccountId id() {
        return new AccountId(id);
    }

    String passwordHash() {
        return passwordHash;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void appoint(Role role) {
        Set<Role> all = roles();
        all.add(role);
        roles = all.stream().map(Role::name).collect(Collectors.joining(","));
    }

    Set<Role> roles() {
        return Arrays.stream(roles.split(","))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** @return whether it was news */
    boolean confirmEmail(Instant now) {
        if (emailConfirmedAt != null) return false;
        emailConfirmedAt = now;
        return true;
    }

    AccountView view() {
        return new AccountView(id(), email, displayName, locale, roles(), emailConfirmedAt != null);
    }

    Visitor visitor(Session session, String token) {
        return new Visitor(session.id(), id(), displayName, email, roles(), Token.csrf(token));
    }
}
