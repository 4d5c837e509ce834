package bouquin.identity;

import bouquin.kernel.DomainEvent;

/**
 * A link must go to an address by mail.
 *
 * @param locale of the letter
 * @param path of the link, relative to the shop's root and beginning with a slash; it holds the secret
 */
public record LinkAsked(LinkPurpose purpose, String email, String locale, String path) implements DomainEvent {}
