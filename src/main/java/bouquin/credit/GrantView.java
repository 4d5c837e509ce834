package bouquin.credit;

import bouquin.kernel.Money;
import java.time.Instant;

/** Store credit that was given. */
public record GrantView(String id, String email, Money amount, String reason, Instant grantedAt) {}
