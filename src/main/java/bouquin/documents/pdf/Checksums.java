package bouquin.documents.pdf;

import java.math.BigInteger;

/** Check digits of numbers that people carry. */
final class Checksums {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private Checksums() {}

    /** ISO/IEC 7812. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10 == 0 && digits.chars().distinct().count() > 2;
    }

    static int mod97(String digits) {
        return new BigInteger(digits).mod(NINETY_SEVEN).intValue();
    }

    /** The last digit as retailers and the Swiss insurance have it. */
    static boolean ean13(String digits) {
        int sum = 0;
        for (int i = 0; i < 13; i++) sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        return sum % 10 == 0;
    }
}
