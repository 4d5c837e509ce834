package bouquin.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Reads settings by name from MicroProfile Config: {@code bouquin.checkout.hold} is the environment variable
 * {@code BOUQUIN_CHECKOUT_HOLD}. Each read names its default and its bounds; what is out of bounds is a
 * {@link BadSetting}. docs/configuration.md lists them all.
 */
@ApplicationScoped
public class Settings {

    public String text(String name, String otherwise) {
        return value(name).orElse(otherwise);
    }

    public Optional<String> secret(String name) {
        return value(name);
    }

    public boolean flag(String name, boolean otherwise) {
        return read(name, otherwise, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false");
        });
    }

    public int integer(String name, int otherwise, int min, int max) {
        return (int) whole(name, otherwise, min, max);
    }

    public long whole(String name, long otherwise, long min, long max) {
        long number = read(name, otherwise, Long::parseLong);
        if (number < min || number > max) throw new BadSetting(name, min + " to " + max);
        return number;
    }

    /** A duration in ISO 8601, e.g. {@code P14D} or {@code PT30S}. */
    public Duration duration(String name, Duration otherwise, Duration min, Duration max) {
        Duration duration = read(name, otherwise, Duration::parse);
        if (duration.compareTo(min) < 0 || duration.compareTo(max) > 0) throw new BadSetting(name, min + " to " + max);
        return duration;
    }

    /** The data folder, absolute. */
    public Path home() {
        return Path.of(text("bouquin.home", "data")).toAbsolutePath().normalize();
    }

    private <T> T read(String name, T otherwise, Function<String, T> parse) {
        try {
            return value(name).map(parse).orElse(otherwise);
        } catch (RuntimeException notReadable) {
            throw new BadSetting(name, "a value like " + otherwise);
        }
    }

    private static Optional<String> value(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue(name, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
