package bouquin.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** The server answers; a restart would not make it better. */
@Liveness
@ApplicationScoped
class ServerLives implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up("server");
    }
}
