/**
 * New files for listings that are for sale. Promise: a listing has one version under way at most; until a moderator has
 * approved it the old one stays on sale, unchanged; a number is given once, and a file that has hardly anything to do with
 * the old one never takes its place.
 *
 * <p>Operations: {@link bouquin.versions.Versions}: hand in, withdraw; publish and reject for moderation; the versions of a
 * listing, and how each differs from the one before, page by page.
 *
 * <p>Events: {@link bouquin.versions.VersionPublished}, {@link bouquin.versions.VersionRejected},
 * {@link bouquin.versions.VersionRefused}. Hears DocumentReady and DocumentRefused (what is under way goes on or ends) and
 * ListingWithdrawn (what is under way ends).
 *
 * <p>Not here: who decides and why (moderation); which version is on sale (catalog); who may read which (library).
 */
package bouquin.versions;
