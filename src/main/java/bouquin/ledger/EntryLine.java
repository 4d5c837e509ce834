package bouquin.ledger;

import bouquin.kernel.Money;

/**
 * One line of an entry.
 *
 * @param account the account's name, e.g. {@code seller_pending:01jd…}
 * @param amount debit positive, credit negative
 * @param about the order line {@code order/line} that it belongs to, "" when it belongs to the whole entry
 */
public record EntryLine(String account, Money amount, String about) {}
