package bouquin.payments;

import bouquin.kernel.DomainEvent;
import java.time.Instant;

/** Money that the provider had sent to our bank has arrived there. @param payoutId the provider's own id of it */
public record ProviderPaidOut(String provider, String payoutId, Instant at) implements DomainEvent {}
