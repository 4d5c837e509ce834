package bouquin.licensing;

import bouquin.kernel.Id;

/** Names a licence. */
public record LicenceId(String value) {
    public static LicenceId parse(String text) {
        return new LicenceId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
