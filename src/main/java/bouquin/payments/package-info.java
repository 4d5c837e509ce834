/**
 * Charging buyers through a payment provider.
 *
 * <p>Promise: an intent is committed before the provider is asked, each request carries an idempotency key, and an
 * answer that never came is <em>unknown</em> and asked about again, never taken for a refusal. The provider's signed
 * events are the truth; each takes effect once, however often and in whatever order they come.
 *
 * <p>Operations: {@link bouquin.payments.Payments}. Events: {@link bouquin.payments.ChargeSucceeded}, {@link
 * bouquin.payments.ChargeFailed}, {@link bouquin.payments.ChargeRefunded}, {@link bouquin.payments.ChargedBack}.
 * Providers stand behind {@link bouquin.payments.PaymentProvider}, each in a subpackage.
 *
 * <p>Not here: what was bought (checkout), whose money it is (ledger).
 */
package bouquin.payments;
