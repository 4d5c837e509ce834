package bouquin.ledger;

import bouquin.kernel.Money;

/**
 * Gives up on what a seller owes.
 *
 * @param amount more than 0 and at most what is owed; null for all of it
 * @param reason 1 to 1000 characters, kept beside the books
 * @param by the admin's account
 */
public record WriteOffDebt(String seller, Money amount, String reason, String by) {}
