package bouquin.identity;

/**
 * @param country where the seller lives or is established, ISO 3166-1 alpha-2
 * @param trader sells as a profession
 * @param termsAccepted the sellers' terms
 * @param mandateAccepted that Bouquin writes the seller's invoices (Directive 2006/112/EC art. 224)
 */
public record BecomeSeller(String country, boolean trader, boolean termsAccepted, boolean mandateAccepted) {}
