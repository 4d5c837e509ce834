package bouquin.identity;

import bouquin.kernel.DomainEvent;

/** Somebody who reads the mail of this address has this account: what was bought with the address is theirs. */
public record EmailConfirmed(AccountId account, String email) implements DomainEvent {}
