package bouquin.ledger;

import bouquin.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Money that left a seller's balance for a bank account: on its way, there, or back. */
@Entity(name = "LedgerPayout")
@Table(name = "ledger_payout")
class Payout {
    enum State {
        IN_TRANSIT,
        CONFIRMED,
        FAILED,
        RETURNED
    }

    @Id
    @Column(name = "payout_id")
    private String id;

    private String seller;
    private String currency;
    private long amount;

    @Enumerated(EnumType.STRING)
    private State state;

    Payout() {}

    Payout(String id, String seller, Money amount) {
        this.id = id;
        this.seller = seller;
        this.currency = amount.currency();
        this.amount = amount.minor();
        this.state = State.IN_TRANSIT;
    }

    /** @throws IllegalStateException when it isn't in the state that this ending follows */
    void move(State from, State to) {
        if (state != from) throw new IllegalStateException("Payout " + id + " is " + state + " and can't be " + to);
        state = to;
    }

    /** Whether it has been in that state, now or before. */
    boolean was(State asked) {
        return state == asked || asked == State.CONFIRMED && state == State.RETURNED;
    }

    String id() {
        return id;
    }

    String seller() {
        return seller;
    }

    String currency() {
        return currency;
    }

    long amount() {
        return amount;
    }
}
