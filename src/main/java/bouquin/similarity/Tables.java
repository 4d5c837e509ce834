package bouquin.similarity;

import bouquin.platform.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Plain SQL in the running transaction: hundreds of rows are written or asked for at once. */
@ApplicationScoped
class Tables {
    private static final int ROWS_AT_ONCE = 500, KEYS_AT_ONCE = 1_000;

    private DataSource source;

    Tables() {}

    Tables(DataSource source) {
        this.source = source;
    }

    @Inject
    void use(Database database) {
        source = database.source();
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> select(String sql, Row<T> reader, Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = prepared(connection, sql, arguments);
                ResultSet rows = select.executeQuery()) {
            return read(rows, reader);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** @param sql ends where the list of keys comes: {@code … where hash in } */
    <T> List<T> selectIn(String sql, Collection<? extends Number> keys, Row<T> reader) {
        List<T> all = new ArrayList<>();
        for (List<? extends Number> some : parts(List.copyOf(keys), KEYS_AT_ONCE)) {
            String list = some.stream().map(Number::toString).collect(Collectors.joining(",", "(", ")"));
            try (Connection connection = source.getConnection();
                    Statement select = connection.createStatement();
                    ResultSet rows = select.executeQuery(sql + list)) {
                all.addAll(read(rows, reader));
            } catch (SQLException failed) {
                throw new IllegalStateException(sql, failed);
            }
        }
        return all;
    }

    /** @param sql as for {@link #selectIn} */
    void deleteIn(String sql, Collection<? extends Number> keys) {
        for (List<? extends Number> some : parts(List.copyOf(keys), KEYS_AT_ONCE))
            update(sql + some.stream().map(Number::toString).collect(Collectors.joining(",", "(", ")")));
    }

    int update(String sql, Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement update = prepared(connection, sql, arguments)) {
            return update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** @return the number that the row got */
    long insert(String sql, Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            bind(insert, arguments);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** @param sql up to the rows: {@code insert into … values } */
    void insertRows(String sql, List<? extends List<? extends Number>> rows) {
        for (List<? extends List<? extends Number>> some : parts(rows, ROWS_AT_ONCE))
            try (Connection connection = source.getConnection();
                    Statement insert = connection.createStatement()) {
                insert.executeUpdate(sql + some.stream().map(Tables::tuple).collect(Collectors.joining(",")));
            } catch (SQLException failed) {
                throw new IllegalStateException(sql, failed);
            }
    }

    private static String tuple(List<? extends Number> row) {
        return row.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        bind(statement, arguments);
        return statement;
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) statement.setObject(i + 1, arguments[i]);
    }

    private static <T> List<T> read(ResultSet rows, Row<T> reader) throws SQLException {
        List<T> all = new ArrayList<>();
        while (rows.next()) all.add(reader.read(rows));
        return all;
    }

    private static <T> List<List<T>> parts(List<T> all, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size)
            parts.add(all.subList(from, Math.min(all.size(), from + size)));
        return parts;
    }
}
