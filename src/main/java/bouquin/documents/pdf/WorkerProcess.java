package bouquin.documents.pdf;

import bouquin.documents.PressSettings;
import bouquin.platform.confinement.Confinement;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** One worker, seen from the server. Used by one thread at a time. */
final class WorkerProcess implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(WorkerProcess.class.getName());
    /** Said when nothing more comes. The JVM also says in plain words that its heap is full, and ends. */
    private static final String END = "";

    private static final long START_MILLIS_MAX = 20_000;

    private final Path folder;
    private final WorkerRoom room;
    private final Process process;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private boolean spoiled;

    private WorkerProcess(Path folder, WorkerRoom room, Process process) {
        this.folder = folder;
        this.room = room;
        this.process = process;
    }

    /** @throws UncheckedIOException when Java can't be started or the folder can't be written */
    static WorkerProcess start(PressSettings settings, FontList fonts, ClassArchive classes) {
        try {
            Path folder = Files.createTempDirectory(
                    Files.createDirectories(settings.folder()).toRealPath(), "worker");
            WorkerRoom room = WorkerRoom.in(folder);
            boolean learns = fonts.bring(room.temporary());
            ProcessBuilder builder = WorkerCommand.builder(settings, room, classes.file(), learns)
                    .redirectError(folder.resolve("errors.log").toFile());
            WorkerProcess worker = new WorkerProcess(folder, room, builder.start());
            worker.listen();
            worker.greet();
            if (learns) fonts.learn(room.temporary());
            return worker;
        } catch (IOException impossible) {
            throw new UncheckedIOException("the press can't start a worker", impossible);
        }
    }

    /** A worker that can't even begin is the operator's matter, and must not look like a fault of a file. */
    private void greet() {
        try {
            next(START_MILLIS_MAX, 0);
        } catch (WorkerLost lost) {
            String why = lastWords();
            close();
            throw new IllegalStateException("the press worker does not start; is its class path right? " + why);
        }
    }

    private void listen() {
        Thread thread = new Thread(this::pump, "press-worker-" + process.pid());
        thread.setDaemon(true);
        thread.start();
    }

    private void pump() {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line; (line = out.readLine()) != null; ) said.add(line);
        } catch (IOException gone) {
            LOG.fine(() -> "worker " + process.pid() + ": " + gone);
        } finally {
            said.add(END);
        }
    }

    /**
     * Has one step done.
     *
     * @param silenceMillisMax longest time without a word of progress
     * @param limit end of the step
     * @return the answer or a refusal
     */
    Tell ask(Ask ask, long silenceMillisMax, Deadline limit, Pages progress) throws WorkerLost {
        int page = 0;
        send(ask);
        while (true) {
            Tell tell = next(Math.min(silenceMillisMax, limit.millisLeft()), page);
            spoiled |= tell.spoiled();
            if (tell.kind() == Tell.Kind.FAILED) throw new WorkerLost(false, page);
            if (tell.kind() != Tell.Kind.PROGRESS) return tell;
            page = tell.done() + 1;
            progress.progress(tell.done(), tell.total());
        }
    }

    private void send(Ask ask) throws WorkerLost {
        try {
            process.getOutputStream()
                    .write((Wire.JSON.writeValueAsString(ask) + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException gone) {
            throw new WorkerLost(false, 0);
        }
    }

    private Tell next(long millisMax, int page) throws WorkerLost {
        try {
            String line = said.poll(millisMax, TimeUnit.MILLISECONDS);
            if (line == null) throw new WorkerLost(true, page);
            if (!line.startsWith("{")) throw new WorkerLost(false, page);
            return Wire.JSON.readValue(line, Tell.class);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new WorkerLost(true, page);
        } catch (IOException garbled) {
            LOG.warning("worker " + process.pid() + " said nonsense: " + garbled.getMessage());
            throw new WorkerLost(false, page);
        }
    }

    WorkerRoom room() {
        return room;
    }

    boolean fit() {
        return process.isAlive() && !spoiled;
    }

    long pid() {
        return process.pid();
    }

    /** The end of what the worker wrote on its standard error, for the log. */
    String lastWords() {
        try {
            String all = Files.readString(folder.resolve("errors.log"), StandardCharsets.ISO_8859_1);
            return all.substring(Math.max(0, all.length() - 2_000)).strip();
        } catch (IOException none) {
            return "";
        }
    }

    /** Ends the process with all that it may have started. */
    void end() {
        Confinement.end(process);
    }

    /** Ends it and removes its files. */
    @Override
    public void close() {
        end();
        sweep();
    }

    private void sweep() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException busy) {
            LOG.warning("left behind in " + folder + ": " + busy.getMessage());
        }
    }
}
