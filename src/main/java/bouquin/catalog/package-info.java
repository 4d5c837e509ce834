/**
 * What is offered: listings and the categories they stand in. Promise: what is for sale was complete, is its seller's own
 * document and was approved by a moderator; a document has one live listing at most; only its seller edits a listing.
 *
 * <p>Operations: {@link bouquin.catalog.Catalog}: draft, edit, submit, withdraw; publish and reject for moderation; what
 * is for sale, and the promise that a sale freezes.
 *
 * <p>Events: {@link bouquin.catalog.ListingSubmitted}, {@link bouquin.catalog.ListingPublished},
 * {@link bouquin.catalog.ListingEdited}, {@link bouquin.catalog.ListingRejected},
 * {@link bouquin.catalog.ListingWithdrawn}. Hears nothing.
 *
 * <p>Not here: who decides and why (moderation); finding (search); taxes and shares (pricing); pages (documents).
 */
package bouquin.catalog;
