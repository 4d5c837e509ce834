package bouquin.documents.office;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where LibreOffice is on this machine. */
final class OfficeProgram {
    private static final String NAME = "soffice.bin";

    private OfficeProgram() {}

    /** @param folder that holds it, or "" to look for it on the path and in the usual places */
    static Optional<Path> find(String folder) {
        Stream<Path> folders = folder.isEmpty() ? Stream.concat(onPath(), usual()) : Stream.of(Path.of(folder));
        return folders.map(found -> found.resolve(NAME))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The command {@code soffice} is a link to a script beside the program. */
    private static Stream<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .map(entry -> Path.of(entry, "soffice"))
                .filter(Files::exists)
                .map(OfficeProgram::home);
    }

    private static Path home(Path command) {
        try {
            return command.toRealPath().getParent();
        } catch (IOException unreadable) {
            return command.getParent();
        }
    }

    private static Stream<Path> usual() {
        File[] versions = new File("/opt").listFiles((opt, name) -> name.startsWith("libreoffice"));
        Stream<Path> installed =
                versions == null ? Stream.empty() : Stream.of(versions).map(File::toPath);
        return Stream.concat(Stream.of(Path.of("/usr/lib/libreoffice"), Path.of("/usr/lib64/libreoffice")), installed)
                .map(home -> home.resolve("program"));
    }
}
