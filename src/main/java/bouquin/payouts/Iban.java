package bouquin.payouts;

import bouquin.kernel.Rejected;
import java.util.Locale;
import java.util.Set;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;
import org.iban4j.UnsupportedCountryException;

/** The number of an account that SEPA credit transfers reach, without spaces. */
record Iban(String value) {
    /** The countries and territories of the SEPA schemes that have IBANs of their own (EPC409-09). */
    private static final Set<String> SEPA = Set.of(
            ("AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT"
                            + " RO RS SE SI SK SM VA")
                    .split(" "));

    private static final int TYPED_MAX = 60;

    /**
     * @throws Rejected INVALID {@code payouts.iban.shape} when country, length or characters are wrong,
     *     {@code payouts.iban.checksum}, {@code payouts.iban.sepa} for a country outside SEPA
     */
    static Iban parse(String typed) {
        if (typed == null || typed.length() > TYPED_MAX) throw Rejected.invalid("payouts.iban.shape");
        String compact = typed.replaceAll("[\\s\\u00a0\\u202f-]", "").toUpperCase(Locale.ROOT);
        if (!compact.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")) throw Rejected.invalid("payouts.iban.shape");
        try {
            IbanUtil.validate(compact);
        } catch (InvalidCheckDigitException mistyped) {
            throw Rejected.invalid("payouts.iban.checksum");
        } catch (UnsupportedCountryException foreign) {
            throw Rejected.invalid("payouts.iban.sepa");
        } catch (Iban4jException wrong) {
            throw Rejected.invalid("payouts.iban.shape");
        }
        if (!SEPA.contains(compact.substring(0, 2))) throw Rejected.invalid("payouts.iban.sepa");
        return new Iban(compact);
    }

    /** Enough to tell one's accounts apart. */
    String masked() {
        return value.substring(0, 4) + " •••• " + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
