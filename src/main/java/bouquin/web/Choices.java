package bouquin.web;

import bouquin.catalog.Category;
import bouquin.catalog.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the selects of a listing offer, by value. */
public final class Choices {
    private static final List<String> LANGUAGES = List.of(
            "fr", "en", "de", "es", "it", "pt", "nl", "pl", "ro", "el", "sv", "da", "fi", "cs", "hu", "uk", "ru", "tr",
            "ar", "zh", "ja", "la");

    private Choices() {}

    static Map<String, String> categories(Frame frame, List<Category> tree) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Category top : tree)
            for (Category child : top.children())
                choices.put(child.id(), top.name(frame.lang()) + " › " + child.name(frame.lang()));
        return choices;
    }

    static Map<String, String> levels(Frame frame) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Level level : Level.values()) choices.put(level.name(), level(frame, level));
        return choices;
    }

    /** @param also a language that stands in the listing already, or null */
    static Map<String, String> languages(Frame frame, String also) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String code : LANGUAGES) choices.put(code, language(frame, code));
        if (also != null && !also.isEmpty()) choices.putIfAbsent(also, language(frame, also));
        return choices;
    }

    static String level(Frame frame, Level level) {
        return frame.t("catalog.level." + level);
    }

    /** A language by its name in the page's own, with a capital. */
    public static String language(Frame frame, String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(frame.locale());
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(frame.locale()) + name.substring(1);
    }
}
