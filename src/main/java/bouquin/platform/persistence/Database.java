package bouquin.platform.persistence;

import bouquin.platform.config.Settings;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * MariaDB: the container's pool for the application's user, and migrations by the schema's owner. The application's
 * user needs no DDL rights, so that the journal's triggers can't be dropped by whoever takes over the application.
 */
@DataSourceDefinition(
        name = Database.JNDI,
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=db.url:jdbc:mariadb://127.0.0.1:13306/bouquin}",
        user = "${MPCONFIG=db.user:bouquin}",
        password = "${MPCONFIG=db.password:bouquin}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 32)
@ApplicationScoped
public class Database {
    public static final String JNDI = "java:app/jdbc/bouquin";
    private static final Logger LOG = Logger.getLogger(Database.class.getName());

    @Resource(lookup = JNDI)
    DataSource source;

    @Inject
    Settings settings;

    public DataSource source() {
        return source;
    }

    /** Brings the schema up to date, then checks that the server is one that money can be trusted to. */
    public void open() {
        try {
            migrate();
            check();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database can't be used: " + unreachable.getMessage(), unreachable);
        }
    }

    private void migrate() throws SQLException {
        MariaDbDataSource owner = new MariaDbDataSource(
                settings.text("db.owner.url", settings.text("db.url", "jdbc:mariadb://127.0.0.1:13306/bouquin")));
        owner.setUser(settings.text("db.owner.user", settings.text("db.user", "bouquin")));
        owner.setPassword(settings.text("db.owner.password", settings.text("db.password", "bouquin")));
        int done = Flyway.configure(Database.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .outOfOrder(true) // numbers are grouped by component, so that a later one may be lower
                .load()
                .migrate()
                .migrationsExecuted;
        LOG.info(() -> "Migrations applied: " + done);
    }

    private void check() throws SQLException {
        try (Connection connection = source.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select @@sql_mode, @@innodb_snapshot_isolation, @@version")) {
            row.next();
            if (!row.getString(1).contains("STRICT_TRANS_TABLES"))
                throw new IllegalStateException("MariaDB must run in strict mode: sql_mode=STRICT_TRANS_TABLES,...");
            if (row.getInt(2) != 1)
                throw new IllegalStateException(
                        "Concurrent updates would be lost: start MariaDB with innodb_snapshot_isolation=ON");
        }
    }
}
