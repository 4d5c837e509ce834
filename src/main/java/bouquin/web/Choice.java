package bouquin.web;

import bouquin.kernel.Money;
import java.util.Arrays;

/** Reads what was chosen in a form. */
final class Choice {
    private Choice() {}

    /** The constant of this name, null when there is none: the component says what is missing. */
    static <E extends Enum<E>> E of(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** An amount as people type it, with a comma or a point; null when the field is empty. */
    static Money euros(String text) {
        String typed = text.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        return typed.isEmpty() ? null : Money.parse(typed, Money.EUR);
    }
}
