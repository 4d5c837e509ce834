package bouquin.pricing;

/** Arithmetic with the digits of a text. */
final class Digits {
    private Digits() {}

    static int at(String text, int index) {
        return Character.digit(text.charAt(index), 10);
    }

    static long number(String text, int from, int to) {
        return Long.parseLong(text.substring(from, to));
    }

    /** The sum of the decimal digits of a number below 100. */
    static int sum(int number) {
        return number / 10 + number % 10;
    }

    /** The sum of the first digits, each with its weight. */
    static int weighed(String text, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * at(text, i);
        return sum;
    }

    static boolean luhn(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = at(text, text.length() - 1 - i);
            sum += i % 2 == 0 ? digit : sum(2 * digit);
        }
        return sum % 10 == 0;
    }

    /** ISO/IEC 7064, MOD 11,10, with the check digit last. */
    static boolean isoMod11And10(String text) {
        int product = 10;
        for (int i = 0; i < text.length() - 1; i++) {
            int sum = (at(text, i) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == at(text, text.length() - 1);
    }
}
