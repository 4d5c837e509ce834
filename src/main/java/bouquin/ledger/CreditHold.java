package bouquin.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Store credit that is kept for an order which waits for the rest of its money. */
@Entity(name = "LedgerCreditHold")
@Table(name = "ledger_credit_hold")
class CreditHold {
    @Id
    @Column(name = "order_id")
    private String orderId;

    private String account;
    private long amount;

    CreditHold() {}

    CreditHold(String orderId, String account, long amount) {
        this.orderId = orderId;
        this.account = account;
        this.amount = amount;
    }

    void change(long amount) {
        this.amount = amount;
    }

    String orderId() {
        return orderId;
    }

    String account() {
        return account;
    }

    long amount() {
        return amount;
    }
}
