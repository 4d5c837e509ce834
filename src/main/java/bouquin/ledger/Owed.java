package bouquin.ledger;

import bouquin.kernel.Money;

/**
 * What stands between the shop and a seller, or how it changed: each cent is in one of these places.
 *
 * @param pending sold, but within the hold
 * @param available free to be paid out
 * @param held taken aside while a buyer's bank decides
 * @param inPayout on its way to the seller's bank account
 * @param debt what the seller owes
 */
public record Owed(Money pending, Money available, Money held, Money inPayout, Money debt) {
    public static Owed nothing(String currency) {
        Money none = Money.zero(currency);
        return new Owed(none, none, none, none, none);
    }

    /** What the shop owes the seller in all, negative when the seller owes. */
    public Money total() {
        return pending.plus(available).plus(held).plus(inPayout).minus(debt);
    }

    public Owed plus(Owed change) {
        return new Owed(
                pending.plus(change.pending),
                available.plus(change.available),
                held.plus(change.held),
                inPayout.plus(change.inPayout),
                debt.plus(change.debt));
    }
}
