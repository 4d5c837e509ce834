package bouquin.payments;

import bouquin.kernel.Id;

/** Names a payment. */
public record PaymentId(String value) {
    public static PaymentId parse(String text) {
        return new PaymentId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
