package bouquin.payouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Rejected;
import org.iban4j.CountryCode;
import org.junit.jupiter.api.Test;

class IbanTest {
    @Test
    void anIbanIsTakenAsPeopleWriteIt() {
        assertEquals(
                "FR1420041010050500013M02606",
                Iban.parse(" fr14 2004-1010 0505\u00a00001 3m02 606 ").value());
    }

    @Test
    void everyCountryOfSepaIsReached() {
        for (String country :
                ("AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK"
                                + " MT NL NO PL PT RO RS SE SI SK SM VA")
                        .split(" ")) {
            String iban = org.iban4j.Iban.random(CountryCode.valueOf(country)).toString();
            assertEquals(iban, Iban.parse(iban).value());
        }
    }

    @Test
    void aMistypedCharacterIsFound() {
        assertEquals("payouts.iban.checksum", refused("FR1420041010050500013M02607"));
        assertEquals("payouts.iban.checksum", refused("FR1420041010050500013M20606"));
        assertEquals("payouts.iban.checksum", refused("FR0020041010050500013M02606"));
    }

    @Test
    void aWrongLengthAForeignAlphabetAndNonsenseAreNoIban() {
        for (String typed : new String[] {
            null,
            "",
            "FR14",
            "FR1420041010050500013M0260",
            "FR14 2004 1010 0505 0001 3M02 6066",
            "DE8937040044053201300é",
            "XX0012345678901234",
            "'; drop table--",
            "F".repeat(10_000)
        }) {
            String code = refused(typed);
            assertFalse(code.equals("payouts.iban.checksum"), typed);
        }
    }

    @Test
    void anAccountOutsideSepaIsRefused() {
        for (CountryCode country : new CountryCode[] {CountryCode.TR, CountryCode.AE, CountryCode.BR, CountryCode.UA})
            assertEquals(
                    "payouts.iban.sepa", refused(org.iban4j.Iban.random(country).toString()));
    }

    @Test
    void nobodySeesTheWholeNumber() {
        Iban iban = Iban.parse("FR1420041010050500013M02606");
        assertEquals("FR14 •••• 2606", iban.masked());
        assertFalse(iban.toString().contains("20041010"));
    }

    private static String refused(String typed) {
        return assertThrows(Rejected.class, () -> Iban.parse(typed), typed).code();
    }
}
