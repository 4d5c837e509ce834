package bouquin.invoices;

/**
 * Who sells or buys, as an invoice names them. Only name and country are always known; the rest is "".
 *
 * @param form the legal form with capital and register, e.g. "SAS au capital de 10 000 €, RCS Paris"
 * @param country ISO 3166-1 alpha-2
 * @param siren nine digits, of a French company
 * @param vatNumber with its country's prefix
 * @param email where it is reached; electronic invoices need an address
 */
public record Party(
        String name,
        String form,
        String street,
        String postcode,
        String city,
        String country,
        String siren,
        String vatNumber,
        String email) {
    /** A person of whom no more is known. */
    static Party person(String name, String country, String email) {
        return new Party(name, "", "", "", "", country, "", "", email);
    }
}
