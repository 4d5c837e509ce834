package bouquin.web;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All countries of ISO 3166-1 by code, in the alphabetical order of a language. */
final class Countries {
    private Countries() {}

    static Map<String, String> in(Locale language) {
        return of(List.of(Locale.getISOCountries()), language);
    }

    /** Some of them. */
    static Map<String, String> of(Collection<String> codes, Locale language) {
        Comparator<String> byName =
                Comparator.comparing(code -> name(code, language), Collator.getInstance(language)::compare);
        return codes.stream()
                .sorted(byName)
                .collect(Collectors.toMap(
                        code -> code, code -> name(code, language), (one, other) -> one, LinkedHashMap::new));
    }

    /** The country's name in a language. */
    static String name(String code, Locale language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }
}
