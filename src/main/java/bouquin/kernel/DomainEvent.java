package bouquin.kernel;

/**
 * A fact of the trade, in the past tense. A record of plain values that lives with its publisher and can be
 * written as JSON, because it leaves its transaction by the outbox.
 */
public interface DomainEvent {}
