package bouquin.payments.sandbox;

/**
 * A card that the pay page takes.
 *
 * @param number in groups of four digits
 * @param outcome "pays", "declines" or "disputes"
 * @param country ISO 3166-1 alpha-2 of its bank
 */
public record TestCard(String number, String outcome, String country) {}
