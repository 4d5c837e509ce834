package bouquin.disputes;

import java.time.Instant;

/** One entry of a timeline. */
public record DisputeEntryView(DisputeParty party, DisputeEntryKind kind, String text, Instant writtenAt) {}
