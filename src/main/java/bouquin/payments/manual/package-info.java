/**
 * Bank transfers behind the port: the buyer sees our account, the amount and a reference, and an admin books what came in.
 *
 * <p>Promise: each transfer of the bank is booked once; what fits an order pays it, also in several parts or late; whatever
 * else is kept as unmatched until it is sent back; refunds are transfers that a person makes and confirms. The account has
 * books of its own, from which nothing of the ledger is derived.
 *
 * <p>Operations: {@link bouquin.payments.manual.ManualTransfers}. Off until the account is set.
 *
 * <p>Not here: what an order is (checkout), reading the bank's files.
 */
package bouquin.payments.manual;
