package bouquin.ledger;

import bouquin.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A bank's dispute about one order: who has the money now, and how often the bank has changed its mind. */
@Entity(name = "LedgerDispute")
@Table(name = "ledger_dispute")
class Dispute {
    enum State {
        OPEN,
        WON,
        LOST
    }

    @Id
    @Column(name = "dispute_id")
    private String id;

    @Column(name = "order_id")
    private String orderId;

    private String provider;
    private String currency;
    private long amount;

    @Enumerated(EnumType.STRING)
    private State state;

    private int round;

    Dispute() {}

    Dispute(CardDispute opened) {
        this.id = opened.disputeId();
        this.orderId = opened.orderId();
        this.provider = opened.provider();
        this.currency = opened.amount().currency();
        this.amount = opened.amount().minor();
        this.state = State.OPEN;
        this.round = 1;
    }

    void close(State decision) {
        if (state != State.OPEN) throw new IllegalStateException("Dispute " + id + " is " + state);
        state = decision;
    }

    void reopen() {
        if (state == State.OPEN) throw new IllegalStateException("Dispute " + id + " is open");
        state = State.OPEN;
        round++;
    }

    /** The business key of its entries, another one in each round. */
    String key() {
        return round == 1 ? id : id + "/" + round;
    }

    State state() {
        return state;
    }

    CardDispute asOpened() {
        return new CardDispute(id, orderId, provider, new Money(amount, currency), Money.zero(currency));
    }
}
