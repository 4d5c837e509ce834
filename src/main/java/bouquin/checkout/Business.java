package bouquin.checkout;

import bouquin.kernel.Faults;
import bouquin.kernel.Text;
import java.util.Locale;

/**
 * A taxable person who buys for their business, as the invoice names them.
 *
 * @param name 1 to 200 characters
 * @param vatNumber with its country prefix and without blanks, e.g. "FR40303265045"
 * @param street 1 to 200 characters
 * @param postcode 1 to 20 characters
 * @param city 1 to 100 characters
 */
public record Business(String name, String vatNumber, String street, String postcode, String city) {
    public Business {
        name = Text.line(name);
        vatNumber = Text.line(vatNumber).replaceAll("[ .\\-\\u202F\\u00A0]", "").toUpperCase(Locale.ROOT);
        street = Text.line(street);
        postcode = Text.line(postcode);
        city = Text.line(city);
    }

    void check(Faults faults) {
        faults.require(fits(name, 200), "businessName", "checkout.business.needed", 200);
        faults.require(fits(vatNumber, 20), "vatNumber", "checkout.business.needed", 20);
        faults.require(fits(street, 200), "street", "checkout.business.needed", 200);
        faults.require(fits(postcode, 20), "postcode", "checkout.business.needed", 20);
        faults.require(fits(city, 100), "city", "checkout.business.needed", 100);
    }

    /** Whether nothing was filled in, so that nobody meant to buy as a business. */
    public boolean isBlank() {
        return (name + vatNumber + street + postcode + city).isEmpty();
    }

    private static boolean fits(String text, int max) {
        return !text.isEmpty() && text.length() <= max;
    }
}
