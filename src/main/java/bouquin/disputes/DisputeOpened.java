package bouquin.disputes;

import bouquin.kernel.DomainEvent;

/** A dispute waits for its seller's answer. */
public record DisputeOpened(DisputeId dispute) implements DomainEvent {}
