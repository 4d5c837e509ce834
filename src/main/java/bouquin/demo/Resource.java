package bouquin.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what lies in {@code resources/demo}. */
final class Resource {
    private Resource() {}

    static String text(String name) {
        try (InputStream file = Resource.class.getResourceAsStream("/demo/" + name)) {
            if (file == null) throw new IllegalStateException("no resource demo/" + name);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank()).toList();
    }
}
