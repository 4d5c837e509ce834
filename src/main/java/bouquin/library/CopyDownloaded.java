package bouquin.library;

import bouquin.kernel.DomainEvent;
import bouquin.licensing.LicenceId;

/**
 * Copies went out. The first is told at once, later ones of the same second together.
 *
 * @param version of the document, from 1
 * @param copy how many have gone out by the licence so far: 1 for the first
 */
public record CopyDownloaded(LicenceId licence, int version, int copy) implements DomainEvent {}
