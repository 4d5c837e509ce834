package bouquin.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern IN_TEMPLATES = Pattern.compile("frame[.]t\\(\"([A-Za-z.]+)\"[,)]");
    private static final Pattern IN_REFUSALS = Pattern.compile(
            "Rejected[.](?:malformed|unauthenticated|forbidden|notFound|conflict|invalid)\\(\\s*\"([A-Za-z.]+)\"");

    private final Messages shipped = Messages.shipped();

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(shipped.keys(Locale.FRENCH), shipped.keys(Locale.ENGLISH));
    }

    @Test
    void everyKeyThatATemplateNamesHasItsText() {
        assertEquals(Set.of(), unknown(Path.of("src/main/jte"), IN_TEMPLATES));
    }

    @Test
    void everyRefusalHasItsText() {
        assertEquals(Set.of(), unknown(Path.of("src/main/java"), IN_REFUSALS));
    }

    @Test
    void aMissingTextIsABug() {
        assertThrows(MissingResourceException.class, () -> shipped.text(Locale.FRENCH, "web.noSuchKey"));
    }

    @Test
    void onlyATextWithBracesIsAPattern() {
        Messages messages = new Messages(Map.of("en", Map.of("plain", "it's", "pattern", "it''s {0,number}")));
        assertEquals("it's", messages.text(Locale.ENGLISH, "plain", 1));
        assertEquals("it's 1,200", messages.text(Locale.ENGLISH, "pattern", 1200));
    }

    private Set<String> unknown(Path folder, Pattern pattern) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> keys(file, pattern))
                    .filter(key -> !shipped.knows(Locale.FRENCH, key))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> keys(Path file, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
