/**
 * Promotional codes: what they take off, for whom, how often, and who pays for it.
 *
 * <p>Promise: a code is never used more often than it may be, however many people order at once: each use belongs to one
 * order and is taken under the lock of the code's row; an order that ends unpaid gives its use back.
 *
 * <p>Operations: {@link bouquin.promotions.Promotions}. Events: none.
 *
 * <p>Not here: VAT and shares of a reduced price (pricing), orders (checkout), postings (ledger).
 */
package bouquin.promotions;
