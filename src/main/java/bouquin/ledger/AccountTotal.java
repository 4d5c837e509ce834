package bouquin.ledger;

import bouquin.kernel.Money;

/**
 * A line of the trial balance: all accounts of one kind together.
 *
 * @param kind e.g. {@code seller_pending}
 * @param balance debit minus credit
 */
public record AccountTotal(String kind, Money debit, Money credit, Money balance) {}
