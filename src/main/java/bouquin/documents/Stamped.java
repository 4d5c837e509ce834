package bouquin.documents;

/**
 * A file that was made for one mark only, because its document can't take slots.
 *
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 * @param copyId the copy that it is
 */
public record Stamped(long size, String sha256, String copyId) {}
