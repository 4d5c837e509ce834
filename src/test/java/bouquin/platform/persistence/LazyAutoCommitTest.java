package bouquin.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LazyAutoCommitTest {
    private final List<String> journeys = new ArrayList<>();
    private boolean autoCommit = true;
    private final Connection connection = LazyAutoCommit.of((Connection) Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> database(method, arguments)));

    /** As the driver does: it sends nothing when nothing changes. */
    private Object database(Method method, Object[] arguments) throws SQLException {
        switch (method.getName()) {
            case "getAutoCommit":
                return autoCommit;
            case "setAutoCommit":
                if (autoCommit == (boolean) arguments[0]) return null;
                autoCommit = (boolean) arguments[0];
                journeys.add("autocommit=" + autoCommit);
                return null;
            case "rollback":
                throw new SQLException("gone");
            default:
                journeys.add(method.getName());
                return null;
        }
    }

    @Test
    void betweenTwoTransactionsNothingIsSaid() throws SQLException {
        for (int i = 0; i < 2; i++) {
            connection.setAutoCommit(false);
            connection.createStatement();
            connection.commit();
            connection.setAutoCommit(true);
        }
        assertTrue(connection.getAutoCommit());
        assertEquals(List.of("autocommit=false", "createStatement", "commit", "createStatement", "commit"), said());
    }

    @Test
    void aStatementWithoutATransactionCommitsItself() throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement();
        connection.commit();
        connection.setAutoCommit(true);
        connection.prepareStatement("select 1");
        assertEquals(
                List.of("autocommit=false", "createStatement", "commit", "autocommit=true", "prepareStatement"),
                said());
    }

    @Test
    void whatADatabaseRefusesIsThrownAsItIs() throws SQLException {
        assertFalse(connection.equals(null));
        assertEquals(connection, connection);
        assertEquals(
                "gone", assertThrows(SQLException.class, connection::rollback).getMessage());
    }

    /** A commit outside a transaction is none to the driver either. */
    private List<String> said() {
        List<String> said = new ArrayList<>();
        for (String journey : journeys)
            if (!journey.equals("commit") || !said.get(said.size() - 1).equals("commit")) said.add(journey);
        return said;
    }
}
