package bouquin.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What the provider took for an order that store credit helped to pay, and what of that has gone: sent back, or taken by
 * a bank. Money goes back where it came from first, and only what is beyond it becomes credit again. Minor units.
 */
@Entity(name = "LedgerTender")
@Table(name = "ledger_tender")
class Tender {
    @Id
    @Column(name = "order_id")
    private String orderId;

    private long card;

    @Column(name = "card_returned")
    private long cardReturned;

    Tender() {}

    Tender(String orderId, long card) {
        this.orderId = orderId;
        this.card = card;
    }

    /** How much of an amount the provider can still send back. */
    long ofCard(long amount) {
        return Math.max(0, Math.min(amount, card - cardReturned));
    }

    /** @param amount negative when it came back after all */
    void goes(long amount) {
        cardReturned += amount;
    }

    String orderId() {
        return orderId;
    }
}
