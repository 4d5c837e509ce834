/**
 * What is owed to whom: a double-entry journal that is only ever added to.
 *
 * <p>Promise: every movement is one balanced {@link bouquin.ledger.EntryKind kind} of entry, posted once per business
 * key, in the transaction of the fact that causes it; amounts are exact; the journal names no person but the seller's
 * account id. The rules are checked again and again by {@link bouquin.ledger.InvariantCheck}.
 *
 * <p>Operations: {@link bouquin.ledger.Ledger}. Events: none.
 *
 * <p>Not here: how a price is split (pricing), who was charged (payments), payouts.
 */
package bouquin.ledger;
