package bouquin.platform.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection that tells the database to commit each statement by itself only when somebody has a statement for it. The
 * container says so after each transaction and takes it back before the next one: two journeys for nothing.
 */
final class LazyAutoCommit implements InvocationHandler {
    private final Connection real;
    private boolean wanted = true;

    private LazyAutoCommit(Connection real) {
        this.real = real;
    }

    static Connection of(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                LazyAutoCommit.class.getClassLoader(), new Class<?>[] {Connection.class}, new LazyAutoCommit(real));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "getAutoCommit" -> {
                return wanted;
            }
            case "setAutoCommit" -> {
                want((boolean) arguments[0]);
                return null;
            }
            case "equals" -> {
                return proxy == arguments[0];
            }
            case "createStatement", "prepareStatement", "prepareCall" -> real.setAutoCommit(wanted);
            default -> {}
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** JDBC: to change it within a transaction commits that. */
    private void want(boolean autoCommit) throws SQLException {
        if (autoCommit && !wanted && !real.getAutoCommit()) real.commit();
        wanted = autoCommit;
    }
}
