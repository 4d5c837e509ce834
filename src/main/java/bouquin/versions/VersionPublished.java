package bouquin.versions;

import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.kernel.DomainEvent;

/** A moderator approved a version: it is on sale from now on. */
public record VersionPublished(ListingId listingId, int number, AccountId seller, String title)
        implements DomainEvent {}
