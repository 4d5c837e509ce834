package bouquin.moderation;

import bouquin.catalog.ListingView;
import bouquin.similarity.BanView;

/** A document that stays down, with the listing that offered it. @param listing may be null */
public record Ban(BanView ban, ListingView listing) {}
