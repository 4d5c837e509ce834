package bouquin.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** Reads files that come with the application: our own and those of WebJars. */
final class ClassPath {
    private ClassPath() {}

    static Optional<byte[]> read(String path) {
        try (InputStream in = ClassPath.class.getResourceAsStream("/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<String> text(String path) {
        return read(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Reads a file of a WebJar, whatever its version is. */
    static Optional<byte[]> webJar(String group, String name, String path) {
        return version(group, name)
                .flatMap(version -> read("META-INF/resources/webjars/" + name + "/" + version + "/" + path));
    }

    private static Optional<String> version(String group, String name) {
        return text("META-INF/maven/" + group + "/" + name + "/pom.properties").map(ClassPath::versionIn);
    }

    private static String versionIn(String pom) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(pom));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
