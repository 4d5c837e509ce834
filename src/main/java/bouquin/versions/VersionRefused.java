package bouquin.versions;

import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.kernel.DomainEvent;

/** A version ended before anybody read it: its document can't be sold, or has too little in common with the current one. */
public record VersionRefused(ListingId listingId, int number, AccountId seller, String title) implements DomainEvent {}
