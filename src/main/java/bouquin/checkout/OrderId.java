package bouquin.checkout;

import bouquin.kernel.Id;
import java.util.Locale;

/** Names an order. */
public record OrderId(String value) {
    static OrderId next() {
        return new OrderId(Id.next());
    }

    public static OrderId parse(String text) {
        return new OrderId(Id.parse(text));
    }

    /** A number as people type it; it may name no order at all. */
    public static OrderId typed(String text) {
        return new OrderId(text == null ? "" : text.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
