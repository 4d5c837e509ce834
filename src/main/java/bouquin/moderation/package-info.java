/**
 * Who may stand on the shelves. Promise: nothing is for sale that no moderator approved, and every decision is kept with
 * who took it, when and why.
 *
 * <p>Operations: {@link bouquin.moderation.Moderation}: the queue, approve, reject, take down, the decisions so far.
 *
 * <p>Events: {@link bouquin.moderation.ListingTakenDown}. Publication and rejection are catalog's own events.
 *
 * <p>Not here: the listing's states (catalog); what buyers and sellers fight about (disputes).
 */
package bouquin.moderation;
