package bouquin.ledger;

import java.time.Instant;

/** An entry that may have sold something or taken it back. @param id sorts by age */
public record SupplyEntry(String id, EntryKind kind, String key, Instant postedAt) {}
