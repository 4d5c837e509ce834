package bouquin.documents.pdf;

import bouquin.platform.confinement.Confinement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The press workers' program lies where a worker would be started from; also told is how far workers are confined, and how often
 * a file needed a second one since the start. */
@Readiness
@ApplicationScoped
class PressReady implements HealthCheck {
    @Inject
    PressRoom room;

    @Override
    public HealthCheckResponse call() {
        Confinement confinement = Confinement.ofThisMachine();
        return HealthCheckResponse.named("press")
                .status(room.equipped())
                .withData("network", confinement.network())
                .withData("files", confinement.files())
                .withData("restarts", room.restarts())
                .build();
    }
}
