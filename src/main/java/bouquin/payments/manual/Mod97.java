package bouquin.payments.manual;

import java.math.BigInteger;

/** Check digits by ISO 7064 MOD 97-10, as IBAN (ISO 13616) and creditor references (ISO 11649) have them. */
final class Mod97 {
    private static final BigInteger BY = BigInteger.valueOf(97);

    private Mod97() {}

    /** @param code country or "RF", two check digits, the rest; upper case without spaces */
    static boolean valid(String code) {
        return code.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}") && remainder(code) == 1;
    }

    /** The code with its check digits between. */
    static String code(String prefix, String rest) {
        return prefix + String.format("%02d", 98 - remainder(prefix + "00" + rest)) + rest;
    }

    private static int remainder(String code) {
        StringBuilder digits = new StringBuilder();
        for (char c : (code.substring(4) + code.substring(0, 4)).toCharArray())
            digits.append(Character.getNumericValue(c));
        return new BigInteger(digits.toString()).mod(BY).intValue();
    }
}
