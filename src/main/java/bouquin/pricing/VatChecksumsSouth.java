package bouquin.pricing;

import static bouquin.pricing.Digits.at;
import static bouquin.pricing.Digits.luhn;
import static bouquin.pricing.Digits.number;
import static bouquin.pricing.Digits.weighed;

/** Checksums of Italy, Portugal, Slovenia and Spain. */
final class VatChecksumsSouth {
    private static final String PERSONS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String COMPANIES = "JABCDEFGHI";

    private VatChecksumsSouth() {}

    /** Seven digits of the business, three of the province's office, one of Luhn's. */
    static boolean italy(String n) {
        long office = number(n, 7, 10);
        boolean known =
                office >= 1 && office <= 100 || office == 120 || office == 121 || office == 888 || office == 999;
        return known && number(n, 0, 7) > 0 && luhn(n);
    }

    static boolean portugal(String n) {
        int check = 11 - weighed(n, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return (check > 9 ? 0 : check) == at(n, 8);
    }

    static boolean slovenia(String n) {
        int check = 11 - weighed(n, 8, 7, 6, 5, 4, 3, 2) % 11;
        return check != 11 && check % 10 == at(n, 7);
    }

    static boolean spain(String n) {
        char first = n.charAt(0);
        if (Character.isDigit(first)) return person(number(n, 0, 8), n);
        int foreigner = "XYZ".indexOf(first);
        if (foreigner >= 0) return person(foreigner * 10_000_000L + number(n, 1, 8), n);
        if ("KLM".indexOf(first) >= 0) return person(number(n, 1, 8), n);
        return "ABCDEFGHJNPQRSUVW".indexOf(first) >= 0 && company(n);
    }

    private static boolean person(long number, String n) {
        return PERSONS.charAt((int) (number % 23)) == n.charAt(8);
    }

    private static boolean company(String n) {
        int sum = 0;
        for (int i = 1; i <= 7; i++) sum += i % 2 == 0 ? at(n, i) : Digits.sum(2 * at(n, i));
        int check = (10 - sum % 10) % 10;
        char first = n.charAt(0), last = n.charAt(8);
        boolean digit = last == '0' + check, letter = last == COMPANIES.charAt(check);
        if ("ABEH".indexOf(first) >= 0) return digit;
        return "NPQRSW".indexOf(first) >= 0 ? letter : digit || letter;
    }
}
