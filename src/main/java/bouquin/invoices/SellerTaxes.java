package bouquin.invoices;

import bouquin.kernel.Faults;
import bouquin.kernel.Text;
import java.util.Locale;
import java.util.Set;

/**
 * What a seller tells us for the invoices that we write in the seller's name.
 *
 * @param name the legal one, 1 to 200 characters
 * @param country ISO 3166-1 alpha-2
 * @param siren of a French business, else ""
 * @param vatNumber with its country prefix, "" when there is none
 */
public record SellerTaxes(
        SellerPosition position,
        String name,
        String street,
        String postcode,
        String city,
        String country,
        String siren,
        String vatNumber) {
    private static final Set<String> MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    public SellerTaxes {
        name = Text.line(name);
        street = Text.line(street);
        postcode = Text.line(postcode);
        city = Text.line(city);
        country = Text.line(country).toUpperCase(Locale.ROOT);
        siren = digits(siren);
        vatNumber = digits(vatNumber).toUpperCase(Locale.ROOT);
    }

    /** @throws bouquin.kernel.Rejected INVALID with faults on the fields by their names */
    void check() {
        Faults faults = new Faults();
        faults.require(position != null, "position", "invoices.taxes.position");
        faults.require(fits(name, 200), "name", "invoices.taxes.needed", 200);
        faults.require(country.matches("[A-Z]{2}") && isCountry(country), "country", "invoices.taxes.country");
        faults.require(street.length() <= 200, "street", "invoices.taxes.needed", 200);
        faults.require(postcode.length() <= 20, "postcode", "invoices.taxes.needed", 20);
        faults.require(city.length() <= 100, "city", "invoices.taxes.needed", 100);
        faults.throwIfAny();
        if (position != SellerPosition.PRIVATE) checkBusiness(faults);
        faults.throwIfAny();
    }

    private void checkBusiness(Faults faults) {
        faults.require(!street.isEmpty(), "street", "invoices.taxes.needed", 200);
        faults.require(!postcode.isEmpty(), "postcode", "invoices.taxes.needed", 20);
        faults.require(!city.isEmpty(), "city", "invoices.taxes.needed", 100);
        boolean french = position.needsSiren();
        faults.require(french == country.equals("FR"), "country", "invoices.taxes.otherCountry");
        faults.require(french ? Siren.valid(siren) : siren.isEmpty(), "siren", "invoices.taxes.siren");
        faults.require(vatNumberFits(), "vatNumber", "invoices.taxes.vatNumber");
    }

    private boolean vatNumberFits() {
        return switch (position) {
            case REGISTERED_FR -> Siren.valid(siren) && vatNumber.equals(Siren.vatNumber(siren));
            case REGISTERED_EU ->
                vatNumber.matches("[A-Z]{2}[0-9A-Z+*]{2,12}")
                        && vatNumber.startsWith(country.equals("GR") ? "EL" : country)
                        && MEMBERS.contains(vatNumber.substring(0, 2));
            default -> vatNumber.isEmpty();
        };
    }

    Party party(String email) {
        return new Party(name, "", street, postcode, city, country, siren, vatNumber, email);
    }

    private static boolean isCountry(String code) {
        return Set.of(Locale.getISOCountries()).contains(code);
    }

    private static boolean fits(String text, int max) {
        return !text.isEmpty() && text.length() <= max;
    }

    private static String digits(String text) {
        return Text.line(text).replaceAll("[ .\\-\u202f\u00a0]", "");
    }
}
