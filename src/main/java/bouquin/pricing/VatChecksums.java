package bouquin.pricing;

import static bouquin.pricing.Digits.at;
import static bouquin.pricing.Digits.isoMod11And10;
import static bouquin.pricing.Digits.luhn;
import static bouquin.pricing.Digits.number;
import static bouquin.pricing.Digits.weighed;

import java.util.Map;
import java.util.function.Predicate;

/**
 * Format and checksum of the VAT numbers of each member state, by prefix. Formats: European Commission, VIES, structure of
 * VAT numbers; checksums: as the tax administrations have published them.
 */
final class VatChecksums {
    private record Rule(String format, Predicate<String> checksum) {
        boolean holds(String national) {
            return national.matches(format) && checksum.test(national);
        }
    }

    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("AT", new Rule("U[0-9]{8}", VatChecksums::austria)),
            Map.entry("BE", new Rule("[01][0-9]{9}", n -> 97 - number(n, 0, 8) % 97 == number(n, 8, 10))),
            Map.entry("BG", new Rule("[0-9]{9,10}", VatChecksumsEast::bulgaria)),
            Map.entry("CY", new Rule("[013459][0-9]{7}[A-Z]", VatChecksums::cyprus)),
            Map.entry("CZ", new Rule("[0-9]{8,10}", VatChecksumsEast::czechia)),
            Map.entry("DE", new Rule("[1-9][0-9]{8}", n -> isoMod11And10(n))),
            Map.entry("DK", new Rule("[1-9][0-9]{7}", n -> weighed(n, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0)),
            Map.entry("EE", new Rule("10[0-9]{7}", n -> weighed(n, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0)),
            Map.entry("EL", new Rule("[0-9]{9}", n -> weighed(n, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == at(n, 8))),
            Map.entry("ES", new Rule("[0-9A-Z][0-9]{7}[0-9A-Z]", VatChecksumsSouth::spain)),
            Map.entry("FI", new Rule("[0-9]{8}", n -> weighed(n, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0)),
            Map.entry("FR", new Rule("[0-9A-HJ-NP-Z]{2}[0-9]{9}", VatChecksums::france)),
            Map.entry("HR", new Rule("[0-9]{11}", n -> isoMod11And10(n))),
            Map.entry("HU", new Rule("[1-9][0-9]{7}", n -> weighed(n, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0)),
            Map.entry("IE", new Rule("[0-9][0-9A-Z+*][0-9]{5}[A-W][A-IW]?", VatChecksums::ireland)),
            Map.entry("IT", new Rule("[0-9]{11}", VatChecksumsSouth::italy)),
            Map.entry("LT", new Rule("[0-9]{7}1[0-9]|[0-9]{10}1[0-9]", VatChecksumsEast::lithuania)),
            Map.entry("LU", new Rule("[0-9]{8}", n -> number(n, 0, 6) % 89 == number(n, 6, 8))),
            Map.entry("LV", new Rule("[0-9]{11}", VatChecksumsEast::latvia)),
            Map.entry("MT", new Rule("[1-9][0-9]{7}", n -> weighed(n, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0)),
            Map.entry("NL", new Rule("[0-9]{9}B[0-9]{2}", VatChecksums::netherlands)),
            Map.entry("PL", new Rule("[0-9]{10}", n -> weighed(n, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == at(n, 9))),
            Map.entry("PT", new Rule("[1-9][0-9]{8}", VatChecksumsSouth::portugal)),
            Map.entry("RO", new Rule("[1-9][0-9]{1,9}", VatChecksumsEast::romania)),
            Map.entry("SE", new Rule("[0-9]{10}(0[1-9]|[1-8][0-9]|9[0-4])", n -> luhn(n.substring(0, 10)))),
            Map.entry("SI", new Rule("[1-9][0-9]{7}", VatChecksumsSouth::slovenia)),
            Map.entry("SK", new Rule("[1-9][0-9][2-9][0-9]{7}", n -> number(n, 0, 10) % 11 == 0)));

    private VatChecksums() {}

    static boolean knows(String prefix) {
        return RULES.containsKey(prefix);
    }

    static boolean holds(String prefix, String national) {
        return RULES.get(prefix).holds(national);
    }

    private static boolean austria(String n) {
        int sum = 4;
        for (int i = 1; i <= 7; i++) sum += i % 2 == 1 ? at(n, i) : Digits.sum(2 * at(n, i));
        return (10 - sum % 10) % 10 == at(n, 8);
    }

    private static boolean cyprus(String n) {
        int[] odd = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
        int sum = 0;
        for (int i = 0; i < 8; i++) sum += i % 2 == 0 ? odd[at(n, i)] : at(n, i);
        return !n.startsWith("12") && 'A' + sum % 26 == n.charAt(8);
    }

    /** The key before the SIREN is of two digits, or newer and with letters; only Monaco's SIREN has no checksum. */
    private static boolean france(String n) {
        long siren = number(n, 2, 11);
        if (!n.startsWith("000", 2) && !luhn(n.substring(2))) return false;
        if (n.matches("[0-9]+")) return (12 + 3 * (siren % 97)) % 97 == number(n, 0, 2);
        String signs = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        int first = signs.indexOf(n.charAt(0)), second = signs.indexOf(n.charAt(1));
        int key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
        return (siren + 1 + key / 11) % 11 == key % 11;
    }

    /** An older number has a letter or sign in second place; its digits are weighed as if the first stood last. */
    private static boolean ireland(String n) {
        boolean old = !Character.isDigit(n.charAt(1));
        if (old && n.length() > 8) return false;
        String seven = old ? "0" + n.substring(2, 7) + n.charAt(0) : n.substring(0, 7);
        int sum = weighed(seven, 8, 7, 6, 5, 4, 3, 2);
        if (n.length() == 9 && n.charAt(8) != 'W') sum += 9 * (n.charAt(8) - 'A' + 1);
        return "WABCDEFGHIJKLMNOPQRSTUV".charAt(sum % 23) == n.charAt(7);
    }

    /** Companies' numbers weigh their digits; those of sole traders, since 2020, are of modulus 97. */
    private static boolean netherlands(String n) {
        if (weighed(n, 9, 8, 7, 6, 5, 4, 3, 2) % 11 == at(n, 8)) return true;
        StringBuilder spelled = new StringBuilder();
        for (char sign : ("NL" + n).toCharArray()) spelled.append(Character.getNumericValue(sign));
        return new java.math.BigInteger(spelled.toString())
                        .mod(java.math.BigInteger.valueOf(97))
                        .intValue()
                == 1;
    }
}
