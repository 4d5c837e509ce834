package bouquin.platform.confinement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The script of {@link Way#NAMESPACES}. */
final class Script {
    static final String TEXT = read();

    private Script() {}

    private static String read() {
        try (InputStream in = Script.class.getResourceAsStream("confine.sh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
