package bouquin.moderation;

import bouquin.catalog.DocumentPassport;
import bouquin.similarity.AppealView;

/** What is known of a listing's document, for whoever decides. @param appeal what the seller says to a ban, or null */
public record ListingEvidence(Finding finding, DocumentPassport passport, AppealView appeal) {}
