package bouquin.payouts;

import bouquin.kernel.DomainEvent;
import java.time.Instant;

/** Payouts go to another bank account from now on. @param iban masked @param heldUntil null for a first account */
public record BankAccountChanged(String seller, String iban, Instant at, Instant heldUntil) implements DomainEvent {}
