package bouquin.catalog;

import bouquin.identity.AccountId;
import bouquin.kernel.DomainEvent;

/** A listing can be bought from now on. */
public record ListingPublished(ListingId listingId, AccountId seller, String title) implements DomainEvent {}
