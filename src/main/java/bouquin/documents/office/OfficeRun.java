package bouquin.documents.office;

import bouquin.platform.confinement.Bounds;
import bouquin.platform.confinement.Confinement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * One run of LibreOffice in a room of its own, with a profile of its own. It ends with its time, or with the server, and
 * nothing that it started is left.
 */
final class OfficeRun implements AutoCloseable {
    /** LibreOffice has made or renewed its profile and wants to be started again. */
    static final int AGAIN = 81;

    private static final long FILE_BYTES_MAX = 2L << 30;
    private static final String PROFILE = "profile", MADE = "source.pdf", LOG = "errors.log";

    private final OfficeSettings settings;
    private final Path folder;
    private final Path room;

    OfficeRun(OfficeSettings settings) throws IOException {
        this.settings = settings;
        this.folder = Files.createTempDirectory(
                Files.createDirectories(settings.folder()).toRealPath(), "run");
        this.room = Files.createDirectory(folder.resolve("room"));
    }

    Path profile() {
        return room.resolve(PROFILE);
    }

    Path source() {
        return room.resolve("source");
    }

    /** @return how it ended, or empty when it was too slow and had to be ended */
    OptionalInt convert(Filter filter, Duration timeMax) throws IOException {
        return run(
                List.of(
                        "--infilter=" + filter.reader(),
                        "--convert-to",
                        "pdf:" + filter.writer(),
                        "--outdir",
                        room.toString(),
                        source().toString()),
                timeMax);
    }

    OptionalInt start(Duration timeMax) throws IOException {
        return run(List.of("--terminate_after_init"), timeMax);
    }

    private OptionalInt run(List<String> work, Duration timeMax) throws IOException {
        Process process = process(work);
        try {
            boolean ended = process.waitFor(timeMax.toMillis(), TimeUnit.MILLISECONDS);
            return ended ? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("the conversion was stopped", stop);
        } finally {
            Confinement.end(process);
        }
    }

    private Process process(List<String> work) throws IOException {
        Path program = settings.program().orElseThrow();
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of("--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo"));
        command.add("-env:UserInstallation=" + profile().toUri());
        command.addAll(work);
        Path office = program.toRealPath().getParent().getParent();
        Bounds bounds = new Bounds(room, List.of(office), FILE_BYTES_MAX, settings.memoryBytesMax(), true);
        ProcessBuilder builder = Confinement.ofThisMachine().builder(bounds, command);
        builder.environment().put("SAL_USE_VCLPLUGIN", "svp");
        builder.environment().put("OSL_SOCKET_PATH", "."); // a path of a socket has 108 bytes at most
        builder.environment().putIfAbsent("LANG", "C.UTF-8");
        return builder.redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(folder.resolve(LOG).toFile())
                .start();
    }

    /** @return false when it left no plain file: whatever else lies there may lead anywhere */
    boolean takeOut(Path pdf) throws IOException {
        if (!Files.exists(room.resolve(MADE), LinkOption.NOFOLLOW_LINKS)) return false;
        Files.move(room.resolve(MADE), pdf, StandardCopyOption.REPLACE_EXISTING);
        if (Files.isRegularFile(pdf, LinkOption.NOFOLLOW_LINKS) && Files.size(pdf) > 0) return true;
        Files.delete(pdf);
        return false;
    }

    String lastWords() {
        try {
            byte[] said = Files.readAllBytes(folder.resolve(LOG));
            int from = Math.max(0, said.length - 500);
            return new String(said, from, said.length - from, StandardCharsets.ISO_8859_1).strip();
        } catch (IOException nothing) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        Trees.delete(folder);
    }
}
