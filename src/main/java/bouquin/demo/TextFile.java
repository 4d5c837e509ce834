package bouquin.demo;

import bouquin.catalog.Level;
import bouquin.documents.Cover;
import bouquin.kernel.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a text of the demo is written: lines {@code key: value}, a line {@code ---}, and {@link Passages}. Keys: title,
 * seller, language, category, level, tags, price, cover (layout, ornament, colour), kicker, abstract.
 */
final class TextFile {
    private static final String END_OF_HEAD = "\n---\n";

    private TextFile() {}

    static DemoText read(String name, String text) {
        int end = text.indexOf(END_OF_HEAD);
        if (end < 0) throw new IllegalArgumentException(name + " has no head");
        Map<String, String> head = head(text.substring(0, end));
        String language = head.get("language");
        return new DemoText(
                name,
                Person.named(head.get("seller")),
                Typography.of(head.get("title"), language),
                Typography.of(head.get("abstract"), language),
                language,
                head.get("category"),
                Level.valueOf(head.get("level")),
                List.of(head.get("tags").split(" *, *")),
                Money.parse(head.get("price"), Money.EUR),
                cover(head.get("cover"), Typography.of(head.get("kicker"), language)),
                new Passages(language).sections(Typography.of(text.substring(end + END_OF_HEAD.length()), language)));
    }

    /** Keys: note, valid; below, the sections that are new or say something else. */
    static DemoVersion version(DemoText first, String text) {
        int end = text.indexOf(END_OF_HEAD);
        Map<String, String> head = head(text.substring(0, end));
        String body = Typography.of(text.substring(end + END_OF_HEAD.length()), first.language());
        return new DemoVersion(
                first,
                Typography.of(head.get("note"), first.language()),
                LocalDate.parse(head.get("valid")),
                new Passages(first.language()).sections(body));
    }

    private static Map<String, String> head(String lines) {
        Map<String, String> head = new HashMap<>();
        lines.lines().forEach(line -> {
            String[] pair = line.split(": *", 2);
            head.put(pair[0], pair[1]);
        });
        return head;
    }

    private static Cover cover(String words, String kicker) {
        String[] parts = words.toUpperCase(Locale.ROOT).split(" ");
        return new Cover(
                kicker,
                Cover.Layout.valueOf(parts[0]),
                Cover.Ornament.valueOf(parts[1]),
                Integer.parseInt(parts[2], 16));
    }
}
