package bouquin.catalog;

import bouquin.identity.AccountId;
import bouquin.kernel.DomainEvent;

/** A moderator refused a listing or took it down; moderation knows the reasons. */
public record ListingRejected(ListingId listingId, AccountId seller, String title) implements DomainEvent {}
