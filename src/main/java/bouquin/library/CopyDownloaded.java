package bouquin.library;

import bouquin.kernel.DomainEvent;
import bouquin.licensing.LicenceId;

/**
 * A copy went out.
 *
 * @param copy 1 for the licence's first copy, then 2, 3…
 */
public record CopyDownloaded(LicenceId licence, int copy) implements DomainEvent {}
