package bouquin.withdrawals;

import bouquin.kernel.DomainEvent;

/** A withdrawal was accepted or refused, in whole or in part. */
public record WithdrawalSettled(WithdrawalId withdrawal) implements DomainEvent {}
