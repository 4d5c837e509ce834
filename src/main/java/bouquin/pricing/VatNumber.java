package bouquin.pricing;

import bouquin.kernel.Rejected;
import java.util.Locale;

/**
 * A VAT number of a member state of the European Union, whose format and checksum hold. Whether it is in force only the
 * {@link VatRegister} knows.
 *
 * @param country ISO 3166-1 alpha-2 of the member state; Greece is GR, though its numbers begin with EL
 * @param national the number without its prefix
 */
public record VatNumber(String country, String national) {
    private static final int CHARS_MAX = 20;

    /** @throws Rejected INVALID {@code pricing.vatNumber.foreign} or {@code pricing.vatNumber.wrong} */
    public static VatNumber parse(String text) {
        String number =
                text == null ? "" : text.replaceAll("[\\s.\\-\u00a0\u202f]", "").toUpperCase(Locale.ROOT);
        if (!number.matches("[A-Z]{2}[0-9A-Z+*]{2,}") || number.length() > CHARS_MAX)
            throw Rejected.invalid("pricing.vatNumber.wrong");
        String prefix = number.substring(0, 2), national = number.substring(2);
        if (!VatChecksums.knows(prefix)) throw Rejected.invalid("pricing.vatNumber.foreign");
        if (!VatChecksums.holds(prefix, national)) throw Rejected.invalid("pricing.vatNumber.wrong");
        return new VatNumber(prefix.equals("EL") ? "GR" : prefix, national);
    }

    /** What it begins with: the country's code, for Greece EL. */
    public String prefix() {
        return country.equals("GR") ? "EL" : country;
    }

    @Override
    public String toString() {
        return prefix() + national;
    }
}
