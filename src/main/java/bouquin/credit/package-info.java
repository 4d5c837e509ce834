/**
 * Store credit: what a buyer has with us, and what admins give for goodwill.
 *
 * <p>Promise: every cent of it is in the journal; a grant has a reason that its buyer reads.
 *
 * <p>Operations: {@link bouquin.credit.Credit}. Events: none.
 *
 * <p>Not here: holding and spending it for an order (checkout, ledger), refunds to it (checkout).
 */
package bouquin.credit;
