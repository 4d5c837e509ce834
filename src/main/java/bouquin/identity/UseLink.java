package bouquin.identity;

/**
 * Opens a link.
 *
 * @param email only read for the first admin's link; the others know it
 * @param displayName only read when an account is opened
 * @param password the new password; not read when a confirmed account claims or confirms
 */
public record UseLink(String token, String email, String displayName, String password, String locale) {}
