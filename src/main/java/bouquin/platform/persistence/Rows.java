package bouquin.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Many rows in few statements: each statement is a journey to the database and back. Not too many in one: EclipseLink looks
 * for each parameter among all others, so that a statement of 1,800 of them took a tenth of a second.
 */
public final class Rows {
    private static final int PARAMETERS_MAX = 120;

    private Rows() {}

    /**
     * Inserts rows in the given order, in the current transaction.
     *
     * @param rows each with the values of all columns
     */
    public static void insert(EntityManager em, String table, List<List<?>> rows) {
        for (List<List<?>> some : statements(rows))
            given(em.createNativeQuery(insert(table, some)), some).executeUpdate();
    }

    /**
     * Inserts the rows that don't exist yet and leaves the others; either way each is locked until the transaction ends.
     *
     * @param column one that is not unique
     * @return the rows as they stand now
     */
    public static <T> List<T> ensure(
            EntityManager em, String table, String column, List<List<?>> rows, Class<T> entity) {
        List<T> locked = new ArrayList<>();
        for (List<List<?>> some : statements(rows)) {
            String sql = insert(table, some) + unless(column) + " returning *";
            Query upsert = given(em.createNativeQuery(sql, entity), some).setHint("eclipselink.refresh", "True");
            for (Object row : upsert.getResultList()) locked.add(entity.cast(row));
        }
        return locked;
    }

    /** The same for rows that nobody has to read. */
    public static void ensure(EntityManager em, String table, String column, List<List<?>> rows) {
        for (List<List<?>> some : statements(rows))
            given(em.createNativeQuery(insert(table, some) + unless(column)), some)
                    .executeUpdate();
    }

    /** Values in groups, each small enough for one statement. */
    public static <T> List<List<T>> groups(List<T> values) {
        return groups(values, PARAMETERS_MAX);
    }

    /** Deletes the rows that have one of the values in a column. */
    public static void delete(EntityManager em, String table, String column, List<?> values) {
        for (List<?> some : groups(values)) {
            Query delete =
                    em.createNativeQuery("delete from " + table + " where " + column + " in " + marks(some.size()));
            for (int i = 0; i < some.size(); i++) delete.setParameter(i + 1, some.get(i));
            delete.executeUpdate();
        }
    }

    private static List<List<List<?>>> statements(List<List<?>> rows) {
        return rows.isEmpty()
                ? List.of()
                : groups(rows, Math.max(1, PARAMETERS_MAX / rows.get(0).size()));
    }

    private static <T> List<List<T>> groups(List<T> all, int size) {
        List<List<T>> groups = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size)
            groups.add(all.subList(from, Math.min(all.size(), from + size)));
        return groups;
    }

    private static String unless(String column) {
        return " on duplicate key update " + column + " = " + column;
    }

    private static String insert(String table, List<List<?>> rows) {
        String row = marks(rows.get(0).size());
        return "insert into " + table + " values " + String.join(", ", Collections.nCopies(rows.size(), row));
    }

    private static Query given(Query query, List<List<?>> rows) {
        int at = 1;
        for (List<?> values : rows) for (Object value : values) query.setParameter(at++, value);
        return query;
    }

    private static String marks(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }
}
