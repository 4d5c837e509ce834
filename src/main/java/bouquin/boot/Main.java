package bouquin.boot;

import ch.vorburger.exec.ManagedProcessException;
import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/**
 * Starts the whole shop in one process and its database in another. Environment: {@code PORT} (8080), {@code BIND}
 * (127.0.0.1), {@code BOUQUIN_HOME} (./data), {@code DB_URL}, {@code DB_USER}, {@code DB_PASSWORD} to use a database
 * that runs elsewhere. Exits with 1 and a sentence when it can't start.
 */
public final class Main {
    private static FileLock lock;

    private Main() {}

    public static void main(String[] args) throws Exception {
        long begin = System.nanoTime();
        try {
            start();
        } catch (CannotStart reason) {
            System.err.println("Bouquin can't start: " + reason.getMessage());
            System.exit(1);
        }
        welcome((System.nanoTime() - begin) / 1_000_000_000);
    }

    private static void start() throws Exception {
        Path home = Path.of(env("BOUQUIN_HOME", "data")).toAbsolutePath().normalize();
        Files.createDirectories(home);
        lock(home);
        requireFree(bind(), port());
        System.setProperty("user.timezone", "UTC");
        System.setProperty("port", String.valueOf(port()));
        System.setProperty("bouquin.home", home.toString());
        System.setProperty("bouquin.dist", here().toString());
        if (System.getenv("DB_URL") == null) embeddedDatabase(home);
        deploy(home);
    }

    private static void embeddedDatabase(Path home) throws IOException {
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
        PayaraMicro.main(new String[] {
            "--address",
            bind(),
            "--port",
            String.valueOf(port()),
            "--nocluster",
            "--nohazelcast",
            "--rootdir",
            root.toString(),
            "--deploy",
            here().resolve("bouquin.war").toString()
        });
        if (PayaraMicro.getInstance().getRuntime().getDeployedApplicationNames().isEmpty())
            throw new CannotStart("the application was not deployed; the reason stands in the log above");
    }

    private static void welcome(long seconds) {
        String address = "http://" + (bind().equals("0.0.0.0") ? "127.0.0.1" : bind()) + ":" + port();
        String admin = System.getProperty("bouquin.admin.link", "");
        System.clearProperty("bouquin.admin.link");
        System.out.printf(
                "%nBouquin is open at %s after %d s.%s%n%n",
                address, seconds, admin.isEmpty() ? "" : " First admin, once: " + admin);
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
