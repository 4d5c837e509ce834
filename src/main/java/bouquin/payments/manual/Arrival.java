package bouquin.payments.manual;

import bouquin.kernel.Money;

/**
 * What came of money that came in.
 *
 * @param charged what pays the order now, zero when it doesn't
 * @param found what had come before without being enough, and is part of the charge now
 * @param unmatched what belongs to no order, or isn't enough yet
 */
record Arrival(Outcome outcome, Money charged, Money found, Money unmatched) {
    /** How it is told; the names are stored and keys of messages. */
    enum Outcome {
        EXACT,
        TOO_LITTLE,
        TOO_MUCH,
        PAID_TWICE,
        UNKNOWN,
        OTHER_CURRENCY
    }

    static Arrival unmatched(Outcome outcome, Money money) {
        Money none = Money.zero(money.currency());
        return new Arrival(outcome, none, none, money);
    }
}
