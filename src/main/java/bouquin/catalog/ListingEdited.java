package bouquin.catalog;

import bouquin.identity.AccountId;
import bouquin.kernel.DomainEvent;

/** A published listing says something else now. */
public record ListingEdited(ListingId listingId, AccountId seller, String title) implements DomainEvent {}
