package bouquin.documents.pdf;

import bouquin.documents.PressSettings;
import bouquin.platform.confinement.Bounds;
import bouquin.platform.confinement.Confinement;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a worker is started: a small JVM that sees itself, its class path and its room. */
final class WorkerCommand {
    /** More than any PDF that the press writes; uploads end at 2 GB. */
    private static final long FILE_BYTES_MAX = 4L << 30;

    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    private WorkerCommand() {}

    /**
     * @param classes archive of the worker's classes, if there is one
     * @param learns it is to find out which fonts this machine has before it says that it is there
     */
    static ProcessBuilder builder(PressSettings settings, WorkerRoom room, Optional<Path> classes, boolean learns) {
        List<String> command = java(settings, room);
        classes.ifPresent(archive -> command.add("-XX:SharedArchiveFile=" + archive));
        command.addAll(List.of("-cp", settings.classPath(), Worker.class.getName()));
        if (learns) command.add(Worker.LEARN);
        return Confinement.ofThisMachine().builder(bounds(settings, room, classes), command);
    }

    /** @param archive is written at the end: the classes that a worker needs */
    static ProcessBuilder rehearsal(PressSettings settings, WorkerRoom room, Path archive) {
        List<String> command = java(settings, room);
        command.add("-XX:ArchiveClassesAtExit=" + archive);
        command.addAll(List.of(
                "-cp",
                settings.classPath(),
                Rehearsal.class.getName(),
                room.temporary().toString()));
        return Confinement.ofThisMachine().builder(bounds(settings, room, Optional.empty()), command);
    }

    private static List<String> java(PressSettings settings, WorkerRoom room) {
        return new ArrayList<>(List.of(
                JAVA.resolve("bin").resolve("java").toString(),
                "-Xmx" + settings.heapMegabytes() + "m",
                "-Xss16m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xlog:disable", // the standard output is for answers only
                "-Xlog:all=error:stderr",
                "-XX:ErrorFile=" + room.temporary().resolve("crash.log"),
                "-Djava.awt.headless=true",
                "-Djava.net.useSystemProxies=false",
                "-Djava.io.tmpdir=" + room.temporary(),
                "-Duser.home=" + room.temporary(),
                "-Dpdfbox.fontcache=" + room.temporary(),
                "-Dorg.apache.pdfbox.rendering.UsePureJavaCMYKConversion=true"));
    }

    static Bounds bounds(PressSettings settings, WorkerRoom room, Optional<Path> classes) {
        List<Path> readable = new ArrayList<>(List.of(JAVA));
        classes.ifPresent(readable::add);
        for (String entry : settings.classPath().split(File.pathSeparator)) {
            readable.add(Path.of(entry));
            if (entry.endsWith(".jar"))
                readable.add(Path.of(entry).toAbsolutePath().resolveSibling("lib"));
        }
        return new Bounds(room.folder(), readable, FILE_BYTES_MAX, 0, false);
    }
}
