package bouquin.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All countries of ISO 3166-1 by code, in the alphabetical order of a language. */
final class Countries {
    private Countries() {}

    static Map<String, String> in(Locale language) {
        Comparator<String> byName =
                Comparator.comparing(code -> name(code, language), Collator.getInstance(language)::compare);
        return Arrays.stream(Locale.getISOCountries())
                .sorted(byName)
                .collect(Collectors.toMap(
                        code -> code, code -> name(code, language), (one, other) -> one, LinkedHashMap::new));
    }

    private static String name(String code, Locale language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }
}
