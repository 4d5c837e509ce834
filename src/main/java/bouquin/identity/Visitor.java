package bouquin.identity;

import bouquin.kernel.Rejected;
import java.util.Set;

/**
 * Who is asking: a reader without a session, a guest (a session without an account: a cart, a guest's order), or
 * somebody who is signed in.
 *
 * @param sessionId the session's id (never its token), null for a reader
 * @param account null unless signed in
 * @param displayName the account's name, "" unless signed in
 * @param email the account's e-mail address, "" unless signed in
 * @param roles empty unless signed in
 * @param csrf the token that forms of this session carry, "" without a session
 */
public record Visitor(
        String sessionId, AccountId account, String displayName, String email, Set<Role> roles, String csrf) {
    public static final Visitor READER = new Visitor(null, null, "", "", Set.of(), "");

    public Visitor {
        roles = Set.copyOf(roles);
    }

    public boolean signedIn() {
        return account != null;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** @throws Rejected UNAUTHENTICATED when nobody is signed in */
    public AccountId requireAccount() {
        if (account == null) throw Rejected.unauthenticated("identity.signInFirst");
        return account;
    }

    /** @throws Rejected UNAUTHENTICATED when nobody is signed in, FORBIDDEN without the role */
    public AccountId require(Role role) {
        requireAccount();
        if (!is(role)) throw Rejected.forbidden("identity.roleNeeded", role.name());
        return account;
    }
}
