package bouquin.ledger;

import java.time.Instant;
import java.util.List;

/**
 * A posted entry.
 *
 * @param number its place in the sealed chain, null until the sealer has come by
 * @param hash the chain's SHA-256 at this entry in hex, null until sealed
 */
public record EntryView(
        String id, EntryKind kind, String key, Instant postedAt, Long number, String hash, List<EntryLine> lines) {
    public EntryView {
        lines = List.copyOf(lines);
    }
}
