/**
 * Stripe behind the port: hosted Checkout pages, refunds, disputes, signed events and balance transactions.
 *
 * <p>Promise: whatever goes wrong after a request has left is <em>unknown</em> ({@link
 * bouquin.payments.stripe.Unanswered}), never a refusal; each request that makes something carries an idempotency key made
 * from our own id; events are read from their raw JSON, whatever version of Stripe's API wrote them.
 *
 * <p>Operations: none of its own; it is a {@link bouquin.payments.PaymentProvider}. Off until its key and the secret of
 * its webhooks are set.
 *
 * <p>Not here: sellers' payouts, which we send ourselves (docs/adr/0010-provider-money.md).
 */
package bouquin.payments.stripe;
