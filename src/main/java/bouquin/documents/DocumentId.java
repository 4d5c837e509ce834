package bouquin.documents;

import bouquin.kernel.Id;

/** Names a document. */
public record DocumentId(String value) {
    public static DocumentId parse(String text) {
        return new DocumentId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
