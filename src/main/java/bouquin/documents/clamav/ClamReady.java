package bouquin.documents.clamav;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whether files can be scanned. While they can't, new ones wait and everything else goes on, so it is ready either way. */
@Readiness
@ApplicationScoped
class ClamReady implements HealthCheck {
    @Inject
    ClamRoom room;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("scanner")
                .up()
                .withData("clamav", room.state())
                .build();
    }
}
