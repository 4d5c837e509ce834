package bouquin.uploads;

import bouquin.kernel.Id;

/** Names an upload. */
public record UploadId(String value) {
    public static UploadId parse(String text) {
        return new UploadId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
