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
 * user needs no DDL rights, and none to change the journal ({@link Grants}): whoever takes over the application can't either.
 */
@DataSourceDefinition(
        name = Database.JNDI,
        className = "bouquin.platform.persistence.LocalDataSource",
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

    @Inject
    Grants grants;

    public DataSource source() {
        return source;
    }

    /** Brings the schema up to date, then checks that the server is one that money can be trusted to. */
    public void open() {
        try {
            migrate();
            grant();
            check();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database can't be used: " + unreachable.getMessage(), unreachable);
        }
    }

    private void migrate() throws SQLException {
        int done = Flyway.configure(Database.class.getClassLoader())
                .dataSource(owner())
                .locations("classpath:db/migration")
                .outOfOrder(true) // numbers are grouped by component, so that a later one may be lower
                .load()
                .migrate()
                .migrationsExecuted;
        LOG.info(() -> "Migrations applied: " + done);
    }

    /** With connections of their own: those of the pool keep the rights that they began with. */
    private void grant() throws SQLException {
        try (Connection owner = owner().getConnection()) {
            try (Connection application = application().getConnection()) {
                grants.give(owner, application);
            }
            try (Connection application = application().getConnection()) {
                grants.check(application);
            }
        }
    }

    private MariaDbDataSource owner() throws SQLException {
        return as(
                settings.text("db.owner.url", url()),
                settings.text("db.owner.user", user()),
                settings.text("db.owner.password", password()));
    }

    private MariaDbDataSource application() throws SQLException {
        return as(url(), user(), password());
    }

    private static MariaDbDataSource as(String url, String user, String password) throws SQLException {
        MariaDbDataSource source = new MariaDbDataSource(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private String url() {
        return settings.text("db.url", "jdbc:mariadb://127.0.0.1:13306/bouquin");
    }

    private String user() {
        return settings.text("db.user", "bouquin");
    }

    private String password() {
        return settings.text("db.password", "bouquin");
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
