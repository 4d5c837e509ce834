package bouquin.licensing;

import bouquin.documents.DocumentId;
import bouquin.kernel.DomainEvent;

/** No more copies for this licence. */
public record LicenceRevoked(LicenceId licenceId, String orderId, DocumentId documentId) implements DomainEvent {}
