package bouquin.documents.pdf;

import bouquin.documents.PressSettings;
import bouquin.platform.confinement.Confinement;
import bouquin.platform.storage.Storage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The classes of a worker as its JVM wants them in memory (class data sharing, JEP 350), so that a worker starts with less work. Made
 * once for a class path and a JVM, by a process that sees no file of anybody, behind the back of the first worker, which starts
 * without it.
 */
final class ClassArchive {
    private static final Logger LOG = Logger.getLogger(ClassArchive.class.getName());
    private static final String WHILE_MADE = "classes.jsa";
    private static final int MINUTES_MAX = 3;

    private final PressSettings settings;
    private final Path kept;
    private final AtomicBoolean begun = new AtomicBoolean();

    ClassArchive(PressSettings settings) {
        this.settings = settings;
        this.kept = settings.folder().resolve("classes-" + key(settings) + ".jsa");
    }

    /** Empty while there is none. */
    Optional<Path> file() {
        if (Files.isReadable(kept)) return Optional.of(kept);
        if (isOneJar() && begun.compareAndSet(false, true)) begin();
        return Optional.empty();
    }

    /** Classes in folders can't be archived. */
    private boolean isOneJar() {
        String path = settings.classPath();
        return path.endsWith(".jar") && !path.contains(File.pathSeparator);
    }

    /** Another JVM or another build has another archive. */
    private static String key(PressSettings settings) {
        Path jar = Path.of(settings.classPath().split(File.pathSeparator)[0]);
        try {
            String build = Files.size(jar) + " " + Files.getLastModifiedTime(jar) + " "
                    + System.getProperty("java.vm.version");
            return Sha256.of(new ByteArrayInputStream(build.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 16);
        } catch (IOException noJar) {
            return "none";
        }
    }

    private void begin() {
        Thread thread = new Thread(this::make, "press-classes");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void make() {
        try {
            Path folder = Files.createTempDirectory(
                    Files.createDirectories(settings.folder()).toRealPath(), "rehearsal");
            WorkerRoom room = WorkerRoom.in(folder);
            try {
                rehearse(room);
                Path made = settings.folder().resolve(kept.getFileName() + ".part");
                room.takeOut(WHILE_MADE, made);
                Files.move(made, kept, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Storage.deleteTree(folder);
            }
        } catch (IOException | RuntimeException without) {
            LOG.log(Level.INFO, "Workers start without an archive of their classes", without);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void rehearse(WorkerRoom room) throws IOException, InterruptedException {
        Process process = WorkerCommand.rehearsal(settings, room, room.file(WHILE_MADE))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(MINUTES_MAX, TimeUnit.MINUTES)) throw new IOException("the rehearsal takes too long");
            if (process.exitValue() != 0) throw new IOException("the rehearsal ended with " + process.exitValue());
        } finally {
            Confinement.end(process);
        }
    }
}
