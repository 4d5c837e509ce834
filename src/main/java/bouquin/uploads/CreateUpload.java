package bouquin.uploads;

/**
 * Somebody announces a file.
 *
 * @param owner the account that does
 * @param name what the sender calls the file, any text, "" without
 * @param declaredType the media type that the sender claims, "" without; at most {@link #TYPE_MAX} characters
 * @param length bytes of the whole file
 * @param metadata whatever the client wants to be told again, at most {@link #METADATA_MAX} ASCII characters
 */
public record CreateUpload(String owner, String name, String declaredType, long length, String metadata) {
    public static final int METADATA_MAX = 2000;
    public static final int TYPE_MAX = 200;
}
