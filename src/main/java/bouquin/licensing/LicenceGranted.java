package bouquin.licensing;

import bouquin.documents.DocumentId;
import bouquin.kernel.DomainEvent;

/** Somebody may have a copy of the document. */
public record LicenceGranted(LicenceId licenceId, String orderId, DocumentId documentId) implements DomainEvent {}
