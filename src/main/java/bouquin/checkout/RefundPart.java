package bouquin.checkout;

import jakarta.persistence.Embeddable;

/** What a refund gives back of one line, in minor units. */
@Embeddable
class RefundPart {
    private int line;
    private long amount;

    RefundPart() {}

    RefundPart(int line, long amount) {
        this.line = line;
        this.amount = amount;
    }

    int line() {
        return line;
    }

    long amount() {
        return amount;
    }
}
