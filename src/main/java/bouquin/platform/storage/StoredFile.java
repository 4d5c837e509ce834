package bouquin.platform.storage;

/**
 * A file that was stored whole.
 *
 * @param key its generated name, to be kept by whoever owns it
 * @param bytes its length
 * @param sha256 64 lower-case hexadecimal digits
 */
public record StoredFile(String key, long bytes, String sha256) {}
