package bouquin.invoices;

/** The number of a French company: nine digits by which Luhn's sum is divisible by 10. */
final class Siren {
    private Siren() {}

    static boolean valid(String siren) {
        if (siren == null || !siren.matches("[0-9]{9}")) return false;
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int digit = (siren.charAt(8 - i) - '0') * (i % 2 + 1);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }

    /** The VAT number of a French company. */
    static String vatNumber(String siren) {
        long key = (12 + 3 * (Long.parseLong(siren) % 97)) % 97;
        return "FR%02d%s".formatted(key, siren);
    }
}
