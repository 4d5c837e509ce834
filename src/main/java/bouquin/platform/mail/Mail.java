package bouquin.platform.mail;

/**
 * A letter in plain text.
 *
 * @param key makes it unique: the same key is kept once, however often it is written
 * @param to one address
 * @param unsubscribe where one POST ends letters of this kind (RFC 8058), null for those that nobody can do without
 */
public record Mail(String key, String to, String subject, String text, String unsubscribe) {
    public Mail(String key, String to, String subject, String text) {
        this(key, to, subject, text, null);
    }

    /** The same letter as one that can be ended by a POST to this address. */
    public Mail unsubscribedAt(String address) {
        return new Mail(key, to, subject, text, address);
    }
}
