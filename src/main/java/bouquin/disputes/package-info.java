/**
 * Disputes about one licence: the buyer opens one, the seller answers, an admin decides.
 *
 * <p>Promise: one open dispute per licence; one timeline, of which nothing is changed or removed; what was promised at
 * the sale stands beside what was delivered; while it is open the seller's share is held, and money and licence follow
 * the decision in its own transaction.
 *
 * <p>Operations: {@link bouquin.disputes.Disputes}. Events: {@link bouquin.disputes.DisputeOpened}, {@link
 * bouquin.disputes.DisputeAnswered}, {@link bouquin.disputes.DisputeDecided}.
 *
 * <p>Not here: giving money back and revoking licences (checkout); disputes at the buyer's bank are decided there and
 * only told here.
 */
package bouquin.disputes;
