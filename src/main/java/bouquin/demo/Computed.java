package bouquin.demo;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;

/** Rows of tables that are worked out instead of written down. */
final class Computed {
    private final Locale locale;

    Computed(String language) {
        this.locale = Locale.forLanguageTag(language);
    }

    /** @param order the table's name and its numbers, e.g. {@code loan 200000 3.6 240} */
    List<List<String>> rows(String order) {
        String[] words = order.split(" +");
        double[] numbers =
                Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray();
        return switch (words[0]) {
            case "loan" -> loan(numbers[0], numbers[1] / 1200, (int) numbers[2]);
            case "growth" -> factors(numbers, (i, n) -> Math.pow(1 + i, n));
            case "discount" -> factors(numbers, (i, n) -> Math.pow(1 + i, -n));
            case "annuity" -> factors(numbers, (i, n) -> (1 - Math.pow(1 + i, -n)) / i);
            case "savings" -> factors(numbers, (i, n) -> (Math.pow(1 + i, n) - 1) / i);
            case "normal" -> normal();
            case "binomial" -> binomial((int) numbers[0], Arrays.copyOfRange(numbers, 1, numbers.length));
            default -> throw new IllegalArgumentException("no such table: " + words[0]);
        };
    }

    /** Month, instalment, interest, repayment, what is left. */
    private List<List<String>> loan(double capital, double monthly, int months) {
        double instalment = capital * monthly / (1 - Math.pow(1 + monthly, -months)), left = capital;
        List<List<String>> rows = new ArrayList<>();
        for (int month = 1; month <= months; month++) {
            double interest = left * monthly;
            left = Math.max(0, left - (instalment - interest));
            rows.add(List.of(
                    number(month, 0),
                    number(instalment, 2),
                    number(interest, 2),
                    number(instalment - interest, 2),
                    number(left, 2)));
        }
        return rows;
    }

    /** @param numbers years, then rates in percent */
    private List<List<String>> factors(double[] numbers, DoubleBinaryOperator factor) {
        List<List<String>> rows = new ArrayList<>();
        for (int year = 1; year <= numbers[0]; year++) {
            List<String> row = new ArrayList<>(List.of(number(year, 0)));
            for (int i = 1; i < numbers.length; i++) row.add(number(factor.applyAsDouble(numbers[i] / 100, year), 4));
            rows.add(row);
        }
        return rows;
    }

    /** The standard normal distribution function: tenths down, hundredths across. */
    private List<List<String>> normal() {
        List<List<String>> rows = new ArrayList<>();
        for (int tenth = 0; tenth < 35; tenth++) {
            List<String> row = new ArrayList<>(List.of(number(tenth / 10.0, 1)));
            for (int hundredth = 0; hundredth < 10; hundredth++)
                row.add(number(phi(tenth / 10.0 + hundredth / 100.0), 4));
            rows.add(row);
        }
        return rows;
    }

    /** By Simpson's rule, exact to more digits than are shown. */
    static double phi(double z) {
        int steps = 200;
        double step = z / steps, sum = 0;
        for (int i = 0; i <= steps; i++) {
            double t = i * step, weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * Math.exp(-t * t / 2);
        }
        return 0.5 + sum * step / 3 / Math.sqrt(2 * Math.PI);
    }

    private List<List<String>> binomial(int n, double[] chances) {
        List<List<String>> rows = new ArrayList<>();
        double choose = 1;
        for (int k = 0; k <= n; k++) {
            List<String> row = new ArrayList<>(List.of(number(k, 0)));
            for (double p : chances) row.add(number(choose * Math.pow(p, k) * Math.pow(1 - p, n - k), 4));
            rows.add(row);
            choose = choose * (n - k) / (k + 1);
        }
        return rows;
    }

    private String number(double value, int digits) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
