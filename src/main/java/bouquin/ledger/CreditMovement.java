package bouquin.ledger;

import bouquin.kernel.Money;
import java.time.Instant;

/**
 * One movement of a buyer's store credit.
 *
 * @param key the business key of its entry: the grant, the order or the refund
 * @param orderId the order that it was spent on or comes from, null for a grant
 * @param amount positive when the buyer has more afterwards
 */
public record CreditMovement(String id, Instant at, EntryKind kind, String key, String orderId, Money amount) {}
