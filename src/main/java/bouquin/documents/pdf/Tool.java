package bouquin.documents.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Programs of the machine that a worker uses when they are installed. They run below the worker, so without a network where it has none,
 * with an empty environment, and with limits on memory, time and what they write.
 */
enum Tool {
    GHOSTSCRIPT("gs"),
    CAIRO("pdftocairo"),
    MUTOOL("mutool"),
    TESSERACT("tesseract");

    private static final String LIMITS = "ulimit -v 4000000 && ulimit -t %d && ulimit -f 2000000 && exec \"$0\" \"$@\"";
    private static final Map<Tool, Boolean> INSTALLED = new ConcurrentHashMap<>();

    private final String program;

    Tool(String program) {
        this.program = program;
    }

    boolean installed() {
        return INSTALLED.computeIfAbsent(this, Tool::lookFor);
    }

    String program() {
        return program;
    }

    /**
     * @param out where its standard output goes
     * @return false when it fails, takes too long or can't be started
     */
    boolean run(List<String> arguments, Path out, long secondsMax) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", LIMITS.formatted(secondsMax), program));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile());
        String path = System.getenv("PATH");
        builder.environment().clear();
        builder.environment().put("PATH", path == null ? "/usr/bin:/bin" : path);
        builder.environment().put("TMPDIR", System.getProperty("java.io.tmpdir"));
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        return ends(builder, secondsMax);
    }

    private static boolean ends(ProcessBuilder builder, long secondsMax) throws IOException {
        Process process;
        try {
            process = builder.start();
        } catch (IOException notThere) {
            return false;
        }
        try {
            process.getOutputStream().close();
            return process.waitFor(secondsMax, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private boolean lookFor() {
        String path = System.getenv("PATH");
        for (String folder : (path == null ? "/usr/bin" : path).split(java.io.File.pathSeparator))
            if (Files.isExecutable(Path.of(folder, program))) return true;
        return false;
    }
}
