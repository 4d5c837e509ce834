package bouquin.versions;

import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.kernel.DomainEvent;

/** A moderator refused a version; moderation knows the reasons. */
public record VersionRejected(ListingId listingId, int number, AccountId seller, String title) implements DomainEvent {}
