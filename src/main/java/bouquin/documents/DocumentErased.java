package bouquin.documents;

import bouquin.kernel.DomainEvent;

/** Nothing of this document may be kept any longer: a redacted one has taken its place. */
public record DocumentErased(DocumentId id) implements DomainEvent {}
