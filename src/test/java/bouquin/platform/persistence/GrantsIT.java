package bouquin.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.platform.config.Settings;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mariadb.jdbc.MariaDbDataSource;

@ExtendWith(ArquillianExtension.class)
class GrantsIT {
    @Inject
    Grants grants;

    @Inject
    Settings settings;

    @Test
    void theShopDoesNotStartWithAUserWhoCouldChangeTheJournal() throws SQLException {
        try (Connection owner = owner()) {
            String refused = assertThrows(IllegalStateException.class, () -> grants.check(owner))
                    .getMessage();
            assertTrue(refused.contains("DROP"), refused);
        }
    }

    @Test
    void aTableThatAMigrationAddsIsWritableAfterIt() throws SQLException {
        try (Connection owner = owner();
                Statement schema = owner.createStatement()) {
            schema.execute("create table if not exists platform_passing (id int)");
            try (Connection application = application();
                    Statement statement = application.createStatement()) {
                assertThrows(SQLException.class, () -> statement.execute("insert into platform_passing values (1)"));
                grants.give(owner, application);
                assertDoesNotThrow(() -> statement.execute("insert into platform_passing values (1)"));
                assertEquals(1, statement.executeUpdate("delete from platform_passing"));
            } finally {
                schema.execute("drop table platform_passing");
                schema.execute("revoke insert, update, delete on platform_passing from " + grantee());
            }
        }
    }

    @Test
    void rightsThatWereGivenByHandAreTakenAgain() throws SQLException {
        try (Connection owner = owner();
                Connection application = application();
                Statement schema = owner.createStatement()) {
            schema.execute("grant update on ledger_line to " + grantee());
            String alarm = assertThrows(IllegalStateException.class, () -> grants.check(application))
                    .getMessage();
            assertTrue(alarm.contains("UPDATE"), alarm);
            grants.give(owner, application);
            assertDoesNotThrow(() -> grants.check(application));
        }
    }

    private String grantee() throws SQLException {
        try (Connection application = application();
                Statement statement = application.createStatement();
                var row = statement.executeQuery(
                        "select concat('\\'', replace(current_user(), '@', '\\'@\\''), '\\'')")) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection owner() throws SQLException {
        return as(settings.text("db.owner.user", ""), settings.text("db.owner.password", ""));
    }

    private Connection application() throws SQLException {
        return as(settings.text("db.user", ""), settings.text("db.password", ""));
    }

    private Connection as(String user, String password) throws SQLException {
        MariaDbDataSource source = new MariaDbDataSource(settings.text("db.url", ""));
        source.setUser(user);
        source.setPassword(password);
        return source.getConnection();
    }
}
