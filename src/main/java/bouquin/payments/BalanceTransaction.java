package bouquin.payments;

import bouquin.kernel.Money;
import java.time.Instant;

/**
 * A movement in the provider's own books.
 *
 * @param kind "charge", "refund", "dispute", "dispute_won" or "fee"
 * @param amount positive when the provider owes us more afterwards
 */
public record BalanceTransaction(String id, String kind, PaymentId payment, Money amount, Instant at) {}
