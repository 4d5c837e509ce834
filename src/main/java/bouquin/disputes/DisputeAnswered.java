package bouquin.disputes;

import bouquin.kernel.DomainEvent;

/** Somebody wrote in a dispute. @param entry the timeline's entry */
public record DisputeAnswered(DisputeId dispute, String entry, DisputeParty by) implements DomainEvent {}
