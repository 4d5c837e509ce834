package bouquin.identity;

import java.time.Instant;
import java.util.Set;

/**
 * A session that was just opened.
 *
 * @param token shown once; whoever has it is the visitor
 */
public record SessionView(String token, Instant expiresAt, Set<Role> roles) {}
