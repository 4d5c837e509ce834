package bouquin.payouts;

import bouquin.kernel.Id;

/** Names a batch; it is also the message id of its file. */
public record BatchId(String value) {
    /** @throws bouquin.kernel.Rejected NOT_FOUND when it can't be one */
    public static BatchId parse(String text) {
        return new BatchId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
