package bouquin.sheets;

import bouquin.kernel.Id;

/** Names a sheet. */
public record SheetId(String value) {
    public static SheetId parse(String text) {
        return new SheetId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
