package bouquin.platform.mail;

/**
 * A letter in plain text.
 *
 * @param key makes it unique: the same key is kept once, however often it is written
 * @param to one address
 */
public record Mail(String key, String to, String subject, String text) {}
