package bouquin.pricing;

import bouquin.kernel.Percent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** VAT rates by country and day, read from {@code vat-rates.csv}, which names its sources. */
final class VatRates {
    private static final String FILE = "/pricing/vat-rates.csv";

    /** The rates of one country from one day on. */
    record Rates(Percent standard, Percent publication) {}

    private final Map<String, NavigableMap<LocalDate, Rates>> byCountry;

    VatRates(List<String> lines) {
        byCountry = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(","))
                .collect(Collectors.groupingBy(
                        row -> row[0],
                        TreeMap::new,
                        Collectors.toMap(
                                row -> LocalDate.parse(row[1]), VatRates::rates, VatRates::twice, TreeMap::new)));
    }

    static VatRates shipped() {
        try (InputStream in = VatRates.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new VatRates(reader.lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rates that hold on a day, null when we know none for the country. */
    Rates on(LocalDate day, String country) {
        NavigableMap<LocalDate, Rates> dated = byCountry.get(country);
        Map.Entry<LocalDate, Rates> valid = dated == null ? null : dated.floorEntry(day);
        return valid == null ? null : valid.getValue();
    }

    SortedSet<String> countries() {
        return new TreeSet<>(byCountry.keySet());
    }

    private static Rates rates(String[] row) {
        Percent standard = new Percent(Integer.parseInt(row[2]));
        return new Rates(standard, row[3].equals("-") ? standard : new Percent(Integer.parseInt(row[3])));
    }

    private static Rates twice(Rates one, Rates other) {
        throw new IllegalStateException("two rates of one country begin on one day: " + one + ", " + other);
    }
}
