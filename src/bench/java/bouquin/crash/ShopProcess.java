package bouquin.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The whole shop as {@code bin/start} starts it, in a process group of its own with its press workers. */
final class ShopProcess {
    static final String ADMIN = "admin@crash.example", PASSWORD = "correct-horse-battery";

    private final Path script;
    private final Path home;
    private final int port;
    private final DatabaseProcess database;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Process process;

    ShopProcess(Path script, Path home, int port, DatabaseProcess database) {
        this.script = script;
        this.home = home;
        this.port = port;
        this.database = database;
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    /** @param crashAt {@code label:n}, or "" */
    void start(String crashAt) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("setsid", "bash", script.toString());
        Map<String, String> environment = builder.environment();
        database.configure(environment);
        environment.putAll(Map.of(
                "PORT", String.valueOf(port),
                "BOUQUIN_HOME", home.toString(),
                "BOUQUIN_DEMO", "false",
                "BOUQUIN_ADMIN_EMAIL", ADMIN,
                "BOUQUIN_ADMIN_PASSWORD", PASSWORD,
                "BOUQUIN_LEDGER_HOLD", "PT10S"));
        environment.putAll(Map.of(
                "BOUQUIN_PAYMENTS_SANDBOX_SECRET", "the-secret-of-the-crash-run",
                "BOUQUIN_PAYMENTS_SANDBOX_WEBHOOK_COPIES", "5",
                "BOUQUIN_PAYMENTS_SANDBOX_WEBHOOK_LOSS", "15",
                "BOUQUIN_PAYMENTS_SANDBOX_WEBHOOK_DELAY", "PT3S",
                "BOUQUIN_PAYMENTS_SANDBOX_FAULTS", "5",
                "BOUQUIN_PAYMENTS_SANDBOX_FEE", "25",
                "BOUQUIN_PAYMENTS_SANDBOX_FEE_POINTS", "150",
                "BOUQUIN_PAYMENTS_SANDBOX_PAYOUT", "PT20S",
                "BOUQUIN_PAYMENTS_SANDBOX_DISPUTE_FEE", "1500",
                "BOUQUIN_RECONCILIATION_GRACE", "PT10S"));
        environment.putAll(Bank.SETTINGS);
        if (!crashAt.isEmpty()) environment.put("BOUQUIN_CRASH_AT", crashAt);
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolveSibling("console.log").toFile()))
                .start();
    }

    /** @return whether it serves; false when it died before, or never came up */
    boolean awaitReady(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) return false;
            if (ready()) return true;
            Thread.sleep(100);
        }
        return false;
    }

    boolean diesWithin(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** SIGKILL for the server and everything that it has started. */
    void kill() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-9", "--", "-" + process.pid())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        process.waitFor();
    }

    private boolean ready() throws InterruptedException {
        try {
            HttpRequest ask = HttpRequest.newBuilder(URI.create(base() + "/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(ask, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException down) {
            return false;
        }
    }
}
