package bouquin.ledger;

import bouquin.kernel.Money;
import java.time.Instant;

/**
 * One movement of a seller's money.
 *
 * @param account "pending", "available" or "debt"
 * @param amount positive when the seller gains by it
 * @param orderId the order that it comes from, or the payout
 * @param line the order's line, 0 when it comes from a payout
 */
public record StatementLine(Instant at, EntryKind kind, String orderId, int line, String account, Money amount) {}
