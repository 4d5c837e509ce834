package bouquin.disputes;

import bouquin.kernel.Id;

/** Names a dispute. */
public record DisputeId(String value) {
    public static DisputeId parse(String text) {
        return new DisputeId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
