package bouquin.checkout;

import bouquin.kernel.Text;

/**
 * Which of the visitor's orders are looked for.
 *
 * @param words in a title, null or "" for any; what is beyond 100 characters is left out
 * @param state null for any
 * @param year of the order in Paris, null for any
 */
public record OrderSearch(String words, OrderState state, Integer year) {
    public static final OrderSearch ALL = new OrderSearch("", null, null);
    private static final int WORDS_MAX = 100;

    public OrderSearch {
        words = Text.line(words);
        if (words.length() > WORDS_MAX) words = words.substring(0, WORDS_MAX);
        if (year != null && (year < 2000 || year > 2999)) year = null;
    }

    public boolean isAll() {
        return words.isEmpty() && state == null && year == null;
    }
}
