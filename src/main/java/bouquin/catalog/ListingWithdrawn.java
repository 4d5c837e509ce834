package bouquin.catalog;

import bouquin.identity.AccountId;
import bouquin.kernel.DomainEvent;

/** A listing that was published can no longer be bought. */
public record ListingWithdrawn(ListingId listingId, AccountId seller, String title) implements DomainEvent {}
