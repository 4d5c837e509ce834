package bouquin.documents;

import bouquin.kernel.DomainEvent;

/** A document passed the press and can be offered for sale. */
public record DocumentReady(DocumentId id) implements DomainEvent {}
