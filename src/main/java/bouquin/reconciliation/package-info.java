/**
 * The providers' books beside ours.
 *
 * <p>Promise: each movement on our account at a provider is read once, whole and in any order; what only the provider knows
 * (its fees, what it sends to our bank, money that fits nothing) is posted from there; whatever stands in one of the books
 * and not in the other, or with another amount, is found by its subject and shown by day. What is still on its way has its
 * time.
 *
 * <p>Operations: {@link bouquin.reconciliation.Reconciliation}. Events: none. It hears when money of a provider has arrived
 * at our bank.
 *
 * <p>Not here: charging (payments), what else is posted (ledger).
 */
package bouquin.reconciliation;
