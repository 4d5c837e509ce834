package bouquin.ledger;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;

/**
 * A seller's three accounts while an entry is written. Money of a sale that isn't released stands in pending and is
 * taken from there; money of a released one is taken from what is available and then becomes a debt, which is the first
 * thing that the next money pays.
 */
final class Purse {
    private final Balance available;
    private final Balance debt;
    private final Balance pending;

    Purse(Balance available, Balance debt, Balance pending) {
        this.available = available;
        this.debt = debt;
        this.pending = pending;
    }

    void earn(Entry entry, long amount, String sale) {
        pending.credit(entry, amount, sale);
    }

    void release(Entry entry, long amount, String sale) {
        pending.debit(entry, amount, sale);
        pay(entry, amount, sale);
    }

    void take(Entry entry, Sale sale, long amount) {
        if (!sale.released()) {
            pending.debit(entry, amount, sale.key());
            return;
        }
        long there = Math.min(available.creditBalance(), amount);
        available.debit(entry, there, sale.key());
        debt.debit(entry, amount - there, sale.key());
    }

    void giveBack(Entry entry, Sale sale, long amount) {
        if (sale.released()) pay(entry, amount, sale.key());
        else pending.credit(entry, amount, sale.key());
    }

    /**
     * Takes money out of what is available.
     *
     * @throws Rejected CONFLICT {@code ledger.payout.tooMuch} with what is available, when that is less
     */
    void spend(Entry entry, long amount, String about) {
        if (amount > available.creditBalance())
            throw Rejected.conflict(
                    "ledger.payout.tooMuch", new Money(available.creditBalance(), available.currency()));
        available.debit(entry, amount, about);
    }

    /** What the seller owes, in minor units. */
    long owed() {
        return debt.debitBalance();
    }

    /** @throws Rejected CONFLICT {@code ledger.writeOff.tooMuch} with what is owed, when that is less */
    void forgive(Entry entry, long amount, String about) {
        if (amount > owed()) throw Rejected.conflict("ledger.writeOff.tooMuch", new Money(owed(), debt.currency()));
        debt.credit(entry, amount, about);
    }

    /** Money for the seller to have at once; what is owed is taken from it first. */
    void pay(Entry entry, long amount, String sale) {
        long owed = Math.min(debt.debitBalance(), amount);
        debt.credit(entry, owed, sale);
        available.credit(entry, amount - owed, sale);
    }
}
