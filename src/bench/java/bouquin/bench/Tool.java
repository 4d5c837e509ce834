package bouquin.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Another program, one process a copy; CPU is that of the process, user and system. */
record Tool(String name, String command) implements Contender {
    static boolean isInstalled(String program) throws Exception {
        return new ProcessBuilder("sh", "-c", "command -v " + program)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @Override
    public int runs() {
        return 3;
    }

    @Override
    public Cost run() throws Exception {
        Process process = new ProcessBuilder("bash", "-c", "TIMEFORMAT='%3R %3U %3S'; time " + command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(name + ": " + told);
        String[] lines = told.strip().split("\n");
        String[] seconds = lines[lines.length - 1].split(" ");
        return new Cost(nanos(seconds[0]), nanos(seconds[1]) + nanos(seconds[2]));
    }

    private static long nanos(String seconds) {
        return (long) (Double.parseDouble(seconds.toLowerCase(Locale.ROOT)) * 1e9);
    }
}
