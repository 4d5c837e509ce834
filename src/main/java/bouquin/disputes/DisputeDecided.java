package bouquin.disputes;

import bouquin.kernel.DomainEvent;

/** A dispute ended. */
public record DisputeDecided(DisputeId dispute, DisputeOutcome outcome) implements DomainEvent {}
