package bouquin.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Rejected;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VatNumberTest {
    /** Numbers that tax administrations and companies have published, at least one of each member state and kind. */
    private static final List<String> GOOD = List.of(
            "ATU13585627",
            "BE0428759497",
            "BE1000000021",
            "BG175074752",
            "CY10259033P",
            "CZ25123891",
            "DE136695976",
            "DK13585628",
            "EE100931558",
            "EL094259216",
            "ESA28015865",
            "ES54362315K",
            "ESX2482300W",
            "ESJ99216582",
            "FI20774740",
            "FR40303265045",
            "FR23334175221",
            "FRK7399859412",
            "HR33392005961",
            "HU12892312",
            "IE6433435F",
            "IE6433435OA",
            "IE8D79739I",
            "IT00743110157",
            "LT119511515",
            "LT100001919017",
            "LU15027442",
            "LV40003521600",
            "MT11679112",
            "NL004495445B01",
            "PL8567346215",
            "PT501964843",
            "RO18547290",
            "SE123456789701",
            "SI50223054",
            "SK2022749619");

    @Test
    void numbersOfAllMemberStatesAreKnown() {
        Set<String> countries = new HashSet<>();
        List<String> refused = new ArrayList<>();
        for (String number : GOOD)
            try {
                countries.add(VatNumber.parse(number).country());
            } catch (Rejected wrong) {
                refused.add(number);
            }
        assertEquals(List.of(), refused);
        assertEquals(VatRates.shipped().countries(), new java.util.TreeSet<>(countries));
    }

    /** Nearly always: where a checksum of modulus 11 has only ten digits, two remainders share one. */
    @Test
    void oneWrongDigitIsNoticed() {
        int tried = 0;
        List<String> taken = new ArrayList<>();
        for (String number : GOOD)
            for (int at = 2; at < number.length(); at++) {
                if (unchecked(number, at)) continue;
                for (char digit = '0'; digit <= '9'; digit++)
                    if (Character.isDigit(number.charAt(at)) && digit != number.charAt(at)) {
                        String forged = number.substring(0, at) + digit + number.substring(at + 1);
                        tried++;
                        if (holds(forged)) taken.add(forged);
                    }
            }
        assertTrue(taken.size() * 100 < tried, taken::toString);
    }

    /** Suffixes of Dutch and Swedish numbers name a branch and are not in the checksum. */
    private static boolean unchecked(String number, int at) {
        return number.startsWith("NL") && at >= 11 || number.startsWith("SE") && at >= 12;
    }

    @Test
    void blanksPointsAndSmallLettersDontMatter() {
        assertEquals("FR40303265045", VatNumber.parse(" fr 40 303.265-045 ").toString());
    }

    @Test
    void greeceIsCalledElInItsNumbersAndGrElsewhere() {
        VatNumber greek = VatNumber.parse("EL094259216");
        assertEquals("GR", greek.country());
        assertEquals("EL094259216", greek.toString());
    }

    @Test
    void whoIsNotOfTheUnionIsToldSo() {
        for (String number : List.of("GB980780684", "CHE107787577", "XI110305878", "US123456789", "GR094259216"))
            assertEquals("pricing.vatNumber.foreign", refused(number), number);
    }

    @Test
    void nonsenseIsWrong() {
        for (String number : new String[] {null, "", "FR", "123", "DE", "DE12", "DE" + "1".repeat(40), "ÄÖ123456789"})
            assertTrue(refused(number).startsWith("pricing.vatNumber."), number);
    }

    private static boolean holds(String number) {
        try {
            VatNumber.parse(number);
            return true;
        } catch (Rejected wrong) {
            return false;
        }
    }

    private static String refused(String number) {
        return assertThrows(Rejected.class, () -> VatNumber.parse(number)).code();
    }
}
