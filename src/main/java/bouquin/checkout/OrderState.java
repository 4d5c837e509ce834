package bouquin.checkout;

/** Where an order stands. */
public enum OrderState {
    /** Waits for its payment. */
    PLACED,
    /** Fulfilled. */
    PAID,
    /** The payment was declined; it can be tried again. */
    FAILED,
    /** Nobody paid in time; money that comes after all still fulfils it. */
    EXPIRED,
    PARTIALLY_REFUNDED,
    REFUNDED;

    /** Whether money may still be asked for. */
    public boolean payable() {
        return this == PLACED || this == FAILED;
    }

    /** Whether it was paid at some time. */
    public boolean captured() {
        return this == PAID || this == PARTIALLY_REFUNDED || this == REFUNDED;
    }
}
