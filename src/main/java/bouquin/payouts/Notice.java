package bouquin.payouts;

import bouquin.kernel.Money;
import java.math.BigDecimal;

/**
 * What a bank's file tells about one transfer.
 *
 * @param endToEnd our payout's id, if it is one of ours; "" when the bank names none
 * @param amount as the bank wrote it, "" when it didn't
 * @param code the bank's reason, "" without one
 */
record Notice(What what, String endToEnd, String amount, String currency, String code) {
    enum What {
        PAID,
        REJECTED,
        RETURNED,
        /** Nothing that ends a payout: another movement of the account, a step on the way. */
        OTHER
    }

    /** Whether the bank speaks of the same amount; a rejection need not repeat it. */
    boolean speaksOf(Money payout) {
        if (amount.isEmpty()) return what == What.REJECTED;
        if (!currency.equals(payout.currency()) || !amount.matches("[0-9]{1,18}([.][0-9]{0,5})?")) return false;
        return new BigDecimal(amount).compareTo(payout.decimal()) == 0;
    }
}
