package bouquin.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The kept sum of one account's lines, debit positive, in minor units. Its row is the account's lock. */
@Entity(name = "LedgerBalance")
@Table(name = "ledger_balance")
class Balance {
    @Id
    private String account;

    private String currency;
    private long minor;
    private long held;

    Balance() {}

    Balance(String account, String currency) {
        this.account = account;
        this.currency = currency;
    }

    void debit(Entry entry, long amount, String about) {
        entry.debit(account, amount, about);
        minor = Math.addExact(minor, amount);
    }

    void credit(Entry entry, long amount, String about) {
        debit(entry, Math.negateExact(amount), about);
    }

    /** What stands on the account's credit side, 0 when it stands on the other. */
    long creditBalance() {
        return Math.max(0, -minor);
    }

    long debitBalance() {
        return Math.max(0, minor);
    }

    /** What of the credit side no waiting order holds. */
    long free() {
        return creditBalance() - held;
    }

    /** Holds so much more for a waiting order; less when it is negative. */
    void hold(long amount) {
        held = Math.addExact(held, amount);
    }

    String account() {
        return account;
    }

    String currency() {
        return currency;
    }
}
