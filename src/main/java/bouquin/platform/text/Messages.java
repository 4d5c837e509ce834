package bouquin.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every text that people read, by key, in French and English: the merged {@code messages/<component>_<language>.properties}
 * files. A text with a "{" is a {@link MessageFormat} pattern, where an apostrophe is written twice; any other text is
 * taken as it stands.
 */
public final class Messages {
    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private static final List<String> COMPONENTS = List.of(
            "kernel",
            "platform",
            "identity",
            "documents",
            "uploads",
            "ledger",
            "payments",
            "licensing",
            "catalog",
            "versions",
            "glimpses",
            "readingroom",
            "reconciliation",
            "similarity",
            "search",
            "pricing",
            "promotions",
            "credit",
            "library",
            "sheets",
            "community",
            "checkout",
            "moderation",
            "redaction",
            "payouts",
            "statements",
            "invoices",
            "disputes",
            "withdrawals",
            "reminders",
            "traces",
            "insights",
            "notifications",
            "web",
            "about",
            "admin",
            "api",
            "demo");

    private static final Messages SHIPPED = new Messages(Map.of("fr", read("fr"), "en", read("en")));

    private final Map<String, Map<String, String>> texts;

    public Messages(Map<String, Map<String, String>> texts) {
        this.texts = texts;
    }

    /** The texts that Bouquin comes with. */
    public static Messages shipped() {
        return SHIPPED;
    }

    /** @throws MissingResourceException when no text has this key: a bug of the caller, caught by MessagesTest */
    public String text(Locale locale, String key, Object... args) {
        String text = texts.get(locale.getLanguage()).get(key);
        if (text == null) throw new MissingResourceException("no message " + key + " in " + locale, "messages", key);
        return text.indexOf('{') < 0 ? text : new MessageFormat(text, locale).format(args);
    }

    public boolean knows(Locale locale, String key) {
        return texts.get(locale.getLanguage()).containsKey(key);
    }

    public Set<String> keys(Locale locale) {
        return Collections.unmodifiableSet(texts.get(locale.getLanguage()).keySet());
    }

    private static Map<String, String> read(String language) {
        Map<String, String> texts = new TreeMap<>();
        for (String component : COMPONENTS) read("/messages/" + component + "_" + language + ".properties", texts);
        return texts;
    }

    private static void read(String file, Map<String, String> texts) {
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) return;
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String key : properties.stringPropertyNames())
                if (texts.put(key, properties.getProperty(key)) != null)
                    throw new IllegalStateException(file + " repeats the key " + key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
