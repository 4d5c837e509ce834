package bouquin.platform.confinement;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How far this machine lets us confine a process, found out once by trying. The best way that works is used; where none
 * does (containers often forbid namespaces), {@link #network()} and {@link #files()} say so.
 */
public final class Confinement {
    /** The shop's passwords may stand in its environment, and are none of such a process's business. */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "LANG", "LC_ALL", "TZ");

    private static final int END_SECONDS = 5;
    private static final int TRIAL_SECONDS = 5;
    private static final Confinement HERE = new Confinement(
            Stream.of(Way.values()).filter(Confinement::works).findFirst().orElseThrow());

    private final Way way;

    Confinement(Way way) {
        this.way = way;
    }

    public static Confinement ofThisMachine() {
        return HERE;
    }

    /** @return "none", or "open" when nothing but the program itself keeps it from opening a connection */
    public String network() {
        return way.hasNetwork() ? "open" : "none";
    }

    /** @return "confined", or "own user" when it can read and write whatever the shop's own user can */
    public String files() {
        return way.confinesFiles() ? "confined" : "own user";
    }

    /** Ready to be started in its room, which is also its home and its place for temporary files. */
    public ProcessBuilder builder(Bounds bounds, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(way.command(bounds, command));
        builder.environment().keySet().retainAll(ENVIRONMENT);
        builder.environment().put("HOME", bounds.room().toString());
        builder.environment().put("TMPDIR", bounds.room().toString());
        return builder.directory(bounds.room().toFile());
    }

    /** Ends a process at once with all that it has started, and waits until it is gone, at most 5 s. */
    public static void end(Process process) {
        List<ProcessHandle> started = process.descendants().toList();
        started.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Also that it really confines: a way that promises a room must hide what lies outside. */
    static boolean works(Way way) {
        Path outside = null;
        try {
            outside = Files.createTempDirectory("bouquin-trial").toRealPath();
            Path room = Files.createDirectory(outside.resolve("room"));
            Path secret = Files.createFile(outside.resolve("secret"));
            return succeeds(way, new Bounds(room, List.of(), 1 << 20, 0, true), secret);
        } catch (IOException notThere) {
            return false;
        } finally {
            remove(outside);
        }
    }

    private static boolean succeeds(Way way, Bounds bounds, Path secret) throws IOException {
        String test = way.confinesFiles() ? "test ! -e \"$0\"" : "test -e \"$0\"";
        Process trial = new ProcessBuilder(way.command(bounds, List.of("sh", "-c", test, secret.toString())))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return trial.waitFor(TRIAL_SECONDS, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            end(trial);
        }
    }

    private static void remove(Path trial) {
        if (trial == null) return;
        for (String name : List.of("room/" + Way.NEW_ROOT, "room", "secret", ""))
            new File(trial.toFile(), name).delete();
    }
}
