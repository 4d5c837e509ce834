package bouquin.checkout;

import java.time.Instant;

/** One thing that says where a buyer is. @param country ISO 3166-1 alpha-2 */
public record LocationEvidence(EvidenceKind kind, String country, Instant notedAt) {}
