package bouquin.identity;

import bouquin.kernel.DomainEvent;

public record SellerApproved(AccountId account) implements DomainEvent {}
