package bouquin.documents;

import bouquin.kernel.DomainEvent;

/**
 * A document can't be sold.
 *
 * @param code see {@link Refusal#code()}
 */
public record DocumentRefused(DocumentId id, String code) implements DomainEvent {}
