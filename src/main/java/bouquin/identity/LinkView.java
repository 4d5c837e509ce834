package bouquin.identity;

/**
 * What a link that still opens is for.
 *
 * @param email "" for the first admin's
 * @param accountExists whether the address has an account: then the link signs in, otherwise it opens one
 */
public record LinkView(LinkPurpose purpose, String email, boolean accountExists) {}
