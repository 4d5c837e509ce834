package bouquin.checkout;

import bouquin.kernel.Id;

/** Names an order. */
public record OrderId(String value) {
    public static OrderId parse(String text) {
        return new OrderId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
