package bouquin.documents;

/**
 * Somebody hands in a file.
 *
 * @param owner the account that does
 * @param name what the sender calls the file; any text, also a path or null
 * @param declaredType the media type that the sender claims, or null
 * @param bytesDeclared how long the sender says it is, or -1; another length means that it broke off
 */
public record ReceiveDocument(String owner, String name, String declaredType, long bytesDeclared) {
    public ReceiveDocument(String owner, String name, String declaredType) {
        this(owner, name, declaredType, -1);
    }
}
