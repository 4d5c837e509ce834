package bouquin.payouts;

import bouquin.kernel.Money;

/**
 * The shop's own account, from which sellers are paid.
 *
 * @param iban masked, null when none is set
 * @param trial whether it is only an example for trying out, which no bank has
 * @param funds what it can still pay by the books
 */
public record OwnAccountView(String iban, boolean trial, Money funds) {}
