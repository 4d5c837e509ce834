package bouquin.identity;

/** @param locale "fr" or "en" */
public record OpenAccount(String email, String password, String displayName, String locale) {}
