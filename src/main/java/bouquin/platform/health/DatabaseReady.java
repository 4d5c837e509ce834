package bouquin.platform.health;

import bouquin.platform.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The database answers within two seconds. */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {
    private static final int SECONDS_MAX = 2;

    @Inject
    Database database;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = database.source().getConnection()) {
            return HealthCheckResponse.named("database")
                    .status(connection.isValid(SECONDS_MAX))
                    .build();
        } catch (SQLException unreachable) {
            return HealthCheckResponse.named("database")
                    .down()
                    .withData("reason", String.valueOf(unreachable.getSQLState()))
                    .build();
        }
    }
}
