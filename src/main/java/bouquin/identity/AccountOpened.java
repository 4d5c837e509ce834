package bouquin.identity;

import bouquin.kernel.DomainEvent;

public record AccountOpened(AccountId account) implements DomainEvent {}
