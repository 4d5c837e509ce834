/**
 * A payment provider for trying the shop: a hosted pay page with test cards, its own books, and signed webhooks over HTTP
 * that can come twice, late, out of order or never. No money moves.
 *
 * <p>Promise: behaves towards the shop as another company would; it shares nothing with payments but the port.
 *
 * <p>Operations: {@link bouquin.payments.sandbox.Sandbox}, which stands for what a buyer and the buyer's bank do.
 *
 * <p>Not here: anything that the shop knows about orders.
 */
package bouquin.payments.sandbox;
