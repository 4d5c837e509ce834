package bouquin.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the application's user may do, table by table: read all, write rows of the ordinary tables, and only add to those
 * that are {@link AddOnly}. The schema's owner grants it after each migration, so that a new table needs no one's hand.
 * See docs/adr/0013-journal-grants.md.
 */
@ApplicationScoped
class Grants {
    private static final String HISTORY = "flyway_schema_history";
    private static final Set<String> ADDING = Set.of("INSERT"), WRITING = Set.of("INSERT", "UPDATE", "DELETE");

    /** What would let the application's user change an add-only table, besides UPDATE and DELETE. */
    private static final Set<String> TOO_MUCH =
            Set.of("UPDATE", "DELETE", "DROP", "ALTER", "TRIGGER", "CREATE", "GRANT OPTION", "SUPER", "DELETE HISTORY");

    @Inject
    @Any
    Instance<AddOnly> addOnly;

    /** Gives what is missing and takes what is too much; nothing when one user is both. */
    void give(Connection owner, Connection application) throws SQLException {
        String user = text(application, "select current_user()").get(0);
        if (user.equals(text(owner, "select current_user()").get(0))) return;
        String grantee = quoted(user);
        List<String> changes = new ArrayList<>();
        Set<String> all = new TreeSet<>(ofSchema(application));
        all.retainAll(WRITING);
        if (!all.isEmpty())
            changes.add("revoke " + String.join(", ", all) + " on `" + schema(owner) + "`.* from " + grantee);
        Map<String, Set<String>> given = byTable(application);
        for (String table : tables(owner)) changes.addAll(changes(table, given.getOrDefault(table, Set.of()), grantee));
        try (Statement statement = owner.createStatement()) {
            for (String change : changes) statement.execute(change);
        }
    }

    /** @throws IllegalStateException when the application's user could change an add-only table */
    void check(Connection application) throws SQLException {
        Set<String> rights = new TreeSet<>(ofSchema(application));
        rights.addAll(text(application, "select privilege_type from information_schema.user_privileges"));
        Map<String, Set<String>> given = byTable(application);
        for (String table : addOnlyTables()) {
            rights.addAll(given.getOrDefault(table, Set.of()));
            if (may(application, "update " + table + " set " + aColumn(application, table) + " where 1 = 0"))
                rights.add("UPDATE");
            if (may(application, "delete from " + table + " where 1 = 0")) rights.add("DELETE");
        }
        rights.retainAll(TOO_MUCH);
        if (!rights.isEmpty())
            throw new IllegalStateException("The application's database user could change the journal: it has "
                    + String.join(", ", rights) + ". Give the schema to an owner of its own with GRANT OPTION"
                    + " (DB_OWNER_USER, DB_OWNER_PASSWORD) and leave the application SELECT: docs/operations.md");
    }

    private List<String> changes(String table, Set<String> given, String grantee) {
        Set<String> wanted = addOnlyTables().contains(table) ? ADDING : WRITING;
        Set<String> missing = new TreeSet<>(wanted), tooMuch = new TreeSet<>(given);
        missing.removeAll(given);
        tooMuch.removeAll(wanted);
        tooMuch.remove("SELECT");
        List<String> changes = new ArrayList<>();
        if (!missing.isEmpty())
            changes.add("grant " + String.join(", ", missing) + " on `" + table + "` to " + grantee);
        if (!tooMuch.isEmpty())
            changes.add("revoke " + String.join(", ", tooMuch) + " on `" + table + "` from " + grantee);
        return changes;
    }

    private Set<String> addOnlyTables() {
        return addOnly.stream().map(AddOnly::tables).flatMap(Collection::stream).collect(Collectors.toSet());
    }

    private static List<String> tables(Connection owner) throws SQLException {
        List<String> tables = text(
                owner,
                "select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE' order by table_name");
        tables.remove(HISTORY);
        return tables;
    }

    private static String schema(Connection connection) throws SQLException {
        return text(connection, "select database()").get(0);
    }

    private static List<String> ofSchema(Connection application) throws SQLException {
        return text(
                application,
                "select privilege_type from information_schema.schema_privileges"
                        + " where database() like table_schema");
    }

    private static Map<String, Set<String>> byTable(Connection application) throws SQLException {
        Map<String, Set<String>> given = new HashMap<>();
        try (Statement statement = application.createStatement();
                ResultSet rows = statement.executeQuery("select table_name, privilege_type"
                        + " from information_schema.table_privileges where table_schema = database()")) {
            while (rows.next())
                given.computeIfAbsent(rows.getString(1), unseen -> new TreeSet<>())
                        .add(rows.getString(2));
        }
        return given;
    }

    private static String aColumn(Connection connection, String table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select column_name from information_schema.columns"
                + " where table_schema = database() and table_name = ? order by ordinal_position limit 1")) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) throw new IllegalStateException("there is no table " + table);
                return row.getString(1) + " = " + row.getString(1);
            }
        }
    }

    /** Rights are looked at before rows are, so that a statement that finds no row tells whether it is allowed. */
    private static boolean may(Connection application, String change) {
        try (Statement statement = application.createStatement()) {
            statement.executeUpdate(change);
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    /** {@code current_user()} names a user as {@code user@host}. */
    private static String quoted(String user) {
        int at = user.lastIndexOf('@');
        return "'" + user.substring(0, at).replace("'", "''") + "'@'"
                + user.substring(at + 1).replace("'", "''") + "'";
    }

    private static List<String> text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        }
    }
}
