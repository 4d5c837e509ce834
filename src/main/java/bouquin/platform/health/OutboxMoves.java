package bouquin.platform.health;

import bouquin.platform.outbox.Parking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Events are carried. Parked ones are counted, and stop nobody from buying. */
@Readiness
@ApplicationScoped
class OutboxMoves implements HealthCheck {
    private static final Duration STUCK = Duration.ofMinutes(5);

    @Inject
    Parking parking;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox")
                .status(!parking.stuckFor(STUCK))
                .withData("parked", parking.parked().size())
                .build();
    }
}
