package bouquin.ledger;

import bouquin.kernel.Money;
import java.time.Instant;

/**
 * What one entry moved on a provider's account.
 *
 * @param entryId ids sort by age
 * @param amount positive when the provider owes us more afterwards
 */
public record ProviderLine(String entryId, EntryKind kind, String key, Money amount, Instant postedAt) {}
