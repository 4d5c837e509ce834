package bouquin.payments;

/**
 * @param provider null for all
 * @param effect whether only events that did something are meant, or only those that did nothing; null for all
 */
public record EventFilter(String provider, Boolean effect) {}
