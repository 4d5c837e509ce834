package bouquin.licensing;

import bouquin.documents.DocumentId;
import bouquin.kernel.DomainEvent;

/** A revoked licence gives copies again. */
public record LicenceRestored(LicenceId licenceId, String orderId, DocumentId documentId) implements DomainEvent {}
