package bouquin.catalog;

import bouquin.identity.AccountId;
import bouquin.kernel.DomainEvent;

/** A seller asks for a listing to be published. */
public record ListingSubmitted(ListingId listingId, AccountId seller, String title) implements DomainEvent {}
