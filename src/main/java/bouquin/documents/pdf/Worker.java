package bouquin.documents.pdf;

import bouquin.documents.Press;
import bouquin.kernel.Rejected;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.LogManager;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The process in which strangers' files are opened: started and ended by {@link PressPool}, never by people. It works on
 * one step at a time, and ends when its standard input does, so that a killed server leaves none behind. It runs out of
 * heap by ending ({@code -XX:+ExitOnOutOfMemoryError}); a stack that overflows spoils it for other files.
 */
public final class Worker {
    /** Argument of a worker that has to make the list of fonts before it begins. */
    static final String LEARN = "learn";

    private final PrintStream out;
    private boolean spoiled;

    Worker(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = System.out;
        System.setOut(System.err);
        LogManager.getLogManager().reset();
        BlockingQueue<String> asked = new LinkedBlockingQueue<>();
        listen(asked);
        Worker worker = new Worker(out);
        if (List.of(arguments).contains(LEARN)) FontMappers.instance().getFontBoxFont("Helvetica", null);
        worker.progress(0, 0);
        Language.prepare();
        while (true) worker.answer(asked.take());
    }

    private static void listen(BlockingQueue<String> asked) {
        Thread thread = new Thread(() -> pump(asked), "asks");
        thread.setDaemon(true);
        thread.start();
    }

    private static void pump(BlockingQueue<String> asked) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line; (line = in.readLine()) != null; ) asked.add(line);
        } catch (IOException gone) {
            // the server is gone, as at the end of the input
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private void answer(String line) {
        try {
            say(work(Wire.JSON.readValue(line, Ask.class)));
        } catch (IOException | RuntimeException unforeseen) {
            unforeseen.printStackTrace();
            say(Tell.failed(unforeseen));
        }
    }

    private Tell work(Ask ask) throws IOException {
        try {
            return Tell.answer(Wire.JSON.valueToTree(run(ask)), spoiled);
        } catch (Rejected refused) {
            return Tell.refused(refused, spoiled);
        } catch (Deadline.Passed late) {
            return Tell.refused(Refusals.tooSlow(), spoiled);
        } catch (StackOverflowError deep) {
            spoiled = true;
            return Tell.refused(Refusals.tooComplex(), true);
        }
    }

    Object run(Ask ask) throws IOException {
        Path folder = Path.of(ask.folder());
        return switch (ask.step()) {
            case CHECK -> Check.run(ask);
            case SHOW, HIDE -> new Showing(ask, this::progress, this::spoil).run();
            case READ -> Reading.run(ask, this::progress, this::spoil);
            case PREPARE -> Master.prepare(folder.resolve(Press.DISARMED), folder.resolve(Press.MASTER));
            case DRAW -> Showing.one(ask);
            case REDACT -> Redact.run(ask, this::progress);
            case PLATE ->
                Plates.draw(ask.plate(), Path.of(ask.source()), folder, Deadline.inMillis(ask.millis()), this::spoil);
            case STAMP -> Stamp.stamp(Path.of(ask.source()), ask.mark(), folder);
            case EXAMINE -> Examining.run(ask, this::progress, this::spoil);
            case COMPARE -> Comparing.run(ask, this::progress, this::spoil);
        };
    }

    private void spoil() {
        spoiled = true;
    }

    private void progress(int done, int total) {
        say(Tell.progress(done, total));
    }

    private void say(Tell tell) {
        try {
            out.write((Wire.JSON.writeValueAsString(tell) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            Runtime.getRuntime().halt(1);
        }
    }
}
