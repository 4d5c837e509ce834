package bouquin.moderation;

import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.kernel.DomainEvent;

/** A moderator took a published listing off the shelves. */
public record ListingTakenDown(ListingId listingId, AccountId seller, String title) implements DomainEvent {}
