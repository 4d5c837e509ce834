/**
 * The till: carts, orders, their payment and fulfilment, refunds and withdrawals.
 *
 * <p>Promise: an order is fulfilled once, however often and in whatever order the provider's events come, and being
 * paid, the ledger's entry and the licences are one transaction. What was promised at the sale is frozen on each line.
 * Refunds of a line never exceed what was paid for it.
 *
 * <p>Operations: {@link bouquin.checkout.Checkout}. Events: {@link bouquin.checkout.OrderPlaced}, {@link
 * bouquin.checkout.OrderPaid}, {@link bouquin.checkout.OrderRefunded}.
 *
 * <p>Not here: prices and tax rates (pricing), remote calls (payments), accounts of money (ledger), copies (library).
 */
package bouquin.checkout;
