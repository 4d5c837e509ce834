/**
 * The register of VAT numbers of the European Commission (VIES), over its REST interface.
 *
 * <p>Promise: whatever it answers, or doesn't, is an answer: valid, invalid or unknown, within ten seconds.
 */
package bouquin.pricing.vies;
