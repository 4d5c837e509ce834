package bouquin.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;

/** Many rows in few statements: each statement is a journey to the database and back. */
public final class Rows {
    private static final int STATEMENT_MAX = 50;

    private Rows() {}

    /**
     * Inserts rows in the given order, in the current transaction.
     *
     * @param rows each with the values of all columns
     */
    public static void insert(EntityManager em, String table, List<List<?>> rows) {
        for (int from = 0; from < rows.size(); from += STATEMENT_MAX)
            insertSome(em, table, rows.subList(from, Math.min(rows.size(), from + STATEMENT_MAX)), "");
    }

    /** The same, leaving rows as they are that exist already; either way each is locked until the transaction ends. */
    public static void ensure(EntityManager em, String table, String column, List<List<?>> rows) {
        for (int from = 0; from < rows.size(); from += STATEMENT_MAX)
            insertSome(
                    em,
                    table,
                    rows.subList(from, Math.min(rows.size(), from + STATEMENT_MAX)),
                    " on duplicate key update " + column + " = " + column);
    }

    /** Deletes the rows that have one of the values in a column. */
    public static void delete(EntityManager em, String table, String column, List<?> values) {
        for (int from = 0; from < values.size(); from += STATEMENT_MAX) {
            List<?> some = values.subList(from, Math.min(values.size(), from + STATEMENT_MAX));
            Query delete =
                    em.createNativeQuery("delete from " + table + " where " + column + " in " + marks(some.size()));
            for (int i = 0; i < some.size(); i++) delete.setParameter(i + 1, some.get(i));
            delete.executeUpdate();
        }
    }

    private static void insertSome(EntityManager em, String table, List<List<?>> rows, String end) {
        String row = marks(rows.get(0).size());
        Query insert = em.createNativeQuery(
                "insert into " + table + " values " + String.join(", ", Collections.nCopies(rows.size(), row)) + end);
        int at = 1;
        for (List<?> values : rows) for (Object value : values) insert.setParameter(at++, value);
        insert.executeUpdate();
    }

    private static String marks(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }
}
