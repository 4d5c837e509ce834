package bouquin.search;

import bouquin.catalog.ListingCard;

/**
 * What the index knows of a listing.
 *
 * @param topCategory the upper category of the card's
 * @param text of the document; found by, never shown
 */
record SearchEntry(ListingCard card, String topCategory, String text) {}
