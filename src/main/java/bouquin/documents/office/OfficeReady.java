package bouquin.documents.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whether office files are converted. A shop without that sells PDFs all the same, so it is ready either way. */
@Readiness
@ApplicationScoped
class OfficeReady implements HealthCheck {
    @Inject
    OfficeRoom room;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("office")
                .up()
                .withData("office", room.program().map(Path::toString).orElse("missing"))
                .build();
    }
}
