/**
 * How sellers get their money: bank accounts, requests and schedules, approvals, files for the bank and what the bank
 * tells.
 *
 * <p>Promise: a payout never exceeds what is available, is approved by whom it must be, stands in one file exactly and ends
 * once; its row and its posting are one transaction. Account numbers are kept sealed and shown masked. A file of the bank
 * counts once, and what doesn't fit changes nothing and is listed.
 *
 * <p>Operations: {@link bouquin.payouts.Payouts}. Events: {@link
 * bouquin.payouts.PayoutRequested}, {@link bouquin.payouts.PayoutPaid}, {@link bouquin.payouts.PayoutUnpaid}, {@link
 * bouquin.payouts.SellerFrozen}, {@link bouquin.payouts.SellerUnfrozen}, {@link bouquin.payouts.BankAccountChanged}.
 *
 * <p>Not here: what a seller has, and why it is held (ledger), and statements of it (statements).
 */
package bouquin.payouts;
