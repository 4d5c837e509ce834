package bouquin.credit;

import bouquin.identity.Visitor;
import bouquin.kernel.Money;

/**
 * Gives a buyer store credit for goodwill.
 *
 * @param email the confirmed address of the buyer's account
 * @param amount more than 0, at most 1,000.00 EUR
 * @param reason told to the buyer, 1 to 500 characters
 */
public record GrantCredit(Visitor admin, String email, Money amount, String reason) {}
