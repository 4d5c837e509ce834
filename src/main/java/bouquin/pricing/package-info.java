/**
 * What a price means: VAT by country and date, the seller's share, our commission.
 *
 * <p>Promise: the parts of a price add up to it exactly, in integer minor units, for every price and every rate.
 *
 * <p>Operations: {@link bouquin.pricing.Pricing}. Events: none.
 *
 * <p>Not here: the prices of listings (catalog), postings (ledger).
 */
package bouquin.pricing;
