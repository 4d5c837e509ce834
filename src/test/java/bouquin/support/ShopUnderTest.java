package bouquin.support;

import bouquin.boot.EmbeddedMariaDb;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts one MariaDB for the whole run before Arquillian reads its settings, and chooses the port of the one Payara
 * Micro. Only when container tests run: plain unit tests need neither.
 */
public final class ShopUnderTest implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("payara.jar") == null || System.getProperty("test.options") != null) return;
        try {
            Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
            Path home = Path.of("target/shop").toAbsolutePath();
            EmbeddedMariaDb database = EmbeddedMariaDb.start(home.resolve("mariadb"), freePort());
            int port = freePort();
            System.setProperty("test.port", String.valueOf(port));
            System.setProperty("test.preboot", loopbackOnly(home).toString());
            System.setProperty("test.options", options(database, home, port).replace("&", "&amp;")); // goes into XML
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
        } catch (Exception broken) {
            throw new IllegalStateException("The test database did not start", broken);
        }
    }

    private static String options(EmbeddedMariaDb database, Path home, int port) {
        return String.join(
                " ",
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                "-Dport=" + port,
                "-Ddb.url=" + database.url(),
                "-Ddb.user=" + database.user(),
                "-Ddb.password=" + database.password(),
                "-Ddb.owner.user=" + database.ownerUser(),
                "-Ddb.owner.password=" + database.ownerPassword(),
                "-Dbouquin.home=" + home,
                "-Dbouquin.dist=" + System.getProperty("dist"),
                "-Dbouquin.demo=false",
                "-Dbouquin.payments.manual.iban=FR7630006000011234567890189",
                "-Dbouquin.reconciliation.grace=P1D",
                "-Dbouquin.payments.sandbox.payout=PT0S",
                "-Dbouquin.proof.operations=" + Integer.getInteger("proof.operations", 12),
                "-Dbouquin.admin.email=admin@bouquin.test",
                "-Dbouquin.admin.password=correct-horse-battery");
    }

    private static Path loopbackOnly(Path home) throws IOException {
        String listener =
                "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
        return Files.writeString(home.resolve("preboot.asadmin"), "set " + listener + ".address=127.0.0.1\n");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void stop(EmbeddedMariaDb database) {
        try {
            database.close();
        } catch (Exception ignoredAtExit) {
            System.err.println("The test database did not stop: " + ignoredAtExit);
        }
    }
}
