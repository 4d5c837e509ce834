package bouquin.documents.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The press workers' program lies where a worker would be started from. */
@Readiness
@ApplicationScoped
class PressReady implements HealthCheck {
    @Inject
    PressRoom room;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("press").status(room.equipped()).build();
    }
}
