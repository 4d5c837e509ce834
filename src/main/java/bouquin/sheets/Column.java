package bouquin.sheets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a sheet, in any order; the last may be left out. */
enum Column {
    FILE("file"),
    TITLE("title"),
    ABSTRACT("abstract"),
    CATEGORY("category"),
    LEVEL("level"),
    LANGUAGE("language"),
    TAGS("tags"),
    PRICE("price"),
    FREE_PAGES("freePages");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    /** As it stands in the first row; also the name of the listing's field. */
    String title() {
        return title;
    }

    static Optional<Column> titled(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return all().filter(column -> column.title.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    static Stream<Column> all() {
        return Arrays.stream(values());
    }

    boolean required() {
        return this != FREE_PAGES;
    }
}
