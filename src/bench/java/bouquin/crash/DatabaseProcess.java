package bouquin.crash;

import bouquin.boot.EmbeddedMariaDb;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A MariaDB with the users and settings of the shop's own, which can be killed and started again as it was. */
final class DatabaseProcess {
    private final EmbeddedMariaDb database;
    private final Path folder;
    private final int port;
    private final List<String> command;
    private ProcessHandle process;

    DatabaseProcess(Path folder, int port) throws Exception {
        this.folder = folder;
        this.port = port;
        database = EmbeddedMariaDb.start(folder, port);
        process = running();
        command = List.of(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                .split("\0"));
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    void startAgain() throws IOException, InterruptedException {
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("again.log").toFile()))
                .start();
        for (int i = 0; i < 600; i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
                process = running();
                return;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("MariaDB did not come back, see " + folder.resolve("again.log"));
    }

    void stop() {
        process.destroy();
        process.onExit().join();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
    }

    void configure(java.util.Map<String, String> environment) {
        environment.put("DB_URL", database.url());
        environment.put("DB_USER", database.user());
        environment.put("DB_PASSWORD", database.password());
        environment.put("DB_OWNER_USER", database.ownerUser());
        environment.put("DB_OWNER_PASSWORD", database.ownerPassword());
    }

    private ProcessHandle running() throws IOException, InterruptedException {
        Path file = folder.resolve("mariadbd.pid");
        for (int i = 0; i < 600; i++) {
            if (Files.exists(file)) {
                String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
                var handle = text.isEmpty() ? null : ProcessHandle.of(Long.parseLong(text)).orElse(null);
                if (handle != null && handle.isAlive()) return handle;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("MariaDB has written no " + file);
    }
}
