package bouquin.ledger;

import java.time.Instant;

/**
 * What one entry moved for a seller, by the order line or payout that it was about.
 *
 * @param about an order or a payout
 * @param line the order's line, 0 for a payout
 */
public record SellerMovement(Instant at, EntryKind kind, String about, int line, Owed change) {}
