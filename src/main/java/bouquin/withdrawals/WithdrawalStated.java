package bouquin.withdrawals;

import bouquin.kernel.DomainEvent;

/** Somebody has stated a withdrawal; it is not settled yet. Told again when it is stated again after a refusal. */
public record WithdrawalStated(WithdrawalId withdrawal) implements DomainEvent {}
