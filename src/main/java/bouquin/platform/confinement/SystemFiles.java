package bouquin.platform.confinement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The part of a Linux system that a program needs to run and to find its fonts. No accounts, no secrets, no logs. */
final class SystemFiles {
    private static final List<String> TOP = List.of("/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32");
    private static final List<Path> SEEN = Stream.of(
                    "/usr",
                    "/etc/alternatives",
                    "/etc/fonts",
                    "/etc/ld.so.cache",
                    "/etc/libreoffice",
                    "/etc/localtime",
                    "/var/cache/fontconfig")
            .map(Path::of)
            .toList();

    private SystemFiles() {}

    /** Links of the top folder that lead into /usr, with where they lead. */
    static Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        for (String top : TOP) if (Files.isSymbolicLink(Path.of(top))) links.put(top, target(Path.of(top)));
        return links;
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All that is to be seen, each once, none inside another one, and without what doesn't exist. */
    static List<Path> and(List<Path> more) {
        List<Path> seen = new ArrayList<>();
        Stream<Path> folders = TOP.stream().map(Path::of).filter(top -> !Files.isSymbolicLink(top));
        Stream.of(SEEN.stream(), folders, java(), more.stream())
                .flatMap(paths -> paths)
                .map(path -> path.toAbsolutePath().normalize())
                .filter(Files::exists)
                .forEach(path -> {
                    if (seen.stream().noneMatch(path::startsWith)) seen.add(path);
                });
        return seen;
    }

    /** What root may write in any {@code /proc}, whatever rights it has given up: only a read-only mount keeps it off. */
    static List<Path> kernelSettings() {
        return Stream.of("/proc/sys", "/proc/sysrq-trigger", "/proc/irq", "/proc/bus")
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    /** Debian keeps the settings of its JDKs below /etc. */
    private static Stream<Path> java() {
        String[] found = Path.of("/etc").toFile().list((etc, name) -> name.matches("java(-\\d+-openjdk)?"));
        return found == null ? Stream.empty() : Stream.of(found).map(name -> Path.of("/etc", name));
    }
}
