package bouquin.similarity;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** A data source that always gives the same connection, as a container does within one transaction. */
final class OneConnection {
    private OneConnection() {}

    static DataSource over(Connection connection) {
        ClassLoader loader = OneConnection.class.getClassLoader();
        Object shared = Proxy.newProxyInstance(loader, new Class<?>[] {Connection.class}, (self, method, arguments) -> {
            if (method.getName().equals("close")) return null;
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
        return (DataSource) Proxy.newProxyInstance(
                loader, new Class<?>[] {DataSource.class}, (self, method, arguments) -> shared);
    }
}
