package bouquin.identity;

import java.util.Set;

/**
 * An account as its owner sees it.
 *
 * @param locale "fr" or "en"
 * @param emailConfirmed whether somebody who reads this address' mail has opened a link
 */
public record AccountView(
        AccountId id, String email, String displayName, String locale, Set<Role> roles, boolean emailConfirmed) {}
