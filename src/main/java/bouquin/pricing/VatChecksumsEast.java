package bouquin.pricing;

import static bouquin.pricing.Digits.at;
import static bouquin.pricing.Digits.number;
import static bouquin.pricing.Digits.weighed;

/** Checksums of member states whose numbers are of several kinds: companies, persons, foreigners. */
final class VatChecksumsEast {
    private VatChecksumsEast() {}

    static boolean bulgaria(String n) {
        if (n.length() == 9) {
            int sum = weighed(n, 1, 2, 3, 4, 5, 6, 7, 8) % 11;
            if (sum == 10) sum = weighed(n, 3, 4, 5, 6, 7, 8, 9, 10) % 11;
            return sum % 10 == at(n, 8);
        }
        boolean person = weighed(n, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11 % 10 == at(n, 9);
        boolean foreigner = weighed(n, 21, 19, 17, 13, 11, 9, 7, 3, 1) % 10 == at(n, 9);
        int other = 11 - weighed(n, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
        return person || foreigner || other != 10 && other % 11 == at(n, 9);
    }

    static boolean czechia(String n) {
        if (n.length() == 8) {
            int check = 11 - weighed(n, 8, 7, 6, 5, 4, 3, 2) % 11;
            return n.charAt(0) != '9' && check % 10 == at(n, 7);
        }
        if (n.length() == 10) return number(n, 0, 10) % 11 == 0 || number(n, 0, 9) % 11 == 10 && at(n, 9) == 0;
        if (n.charAt(0) != '6') return number(n, 0, 2) <= 53; // births before 1954 have no checksum
        int sum = weighed(n.substring(1), 8, 7, 6, 5, 4, 3, 2);
        return Math.floorMod(8 - (10 - sum % 11) % 11, 10) == at(n, 8);
    }

    static boolean latvia(String n) {
        if (n.charAt(0) > '3') return weighed(n, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1) % 11 == 3;
        if (n.startsWith("32")) return true; // persons' numbers since 2017 have none
        return (1 + weighed(n, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9)) % 11 % 10 == at(n, 10);
    }

    static boolean lithuania(String n) {
        int sum = turning(n, 0) % 11;
        if (sum == 10) sum = turning(n, 2) % 11;
        return sum % 10 == at(n, n.length() - 1);
    }

    /** Weights 1 to 9 in turn, from an offset on. */
    private static int turning(String n, int offset) {
        int sum = 0;
        for (int i = 0; i < n.length() - 1; i++) sum += (1 + (i + offset) % 9) * at(n, i);
        return sum;
    }

    static boolean romania(String n) {
        String ten = "0".repeat(10 - n.length()) + n;
        return weighed(ten, 7, 5, 3, 2, 1, 7, 5, 3, 2) * 10 % 11 % 10 == at(ten, 9);
    }
}
