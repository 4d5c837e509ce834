package bouquin.platform.health;

import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A file can be written, and there is room for more. */
@Readiness
@ApplicationScoped
class StorageReady implements HealthCheck {
    private static final long MEGABYTE = 1 << 20, MEGABYTES_MIN = 200;

    @Inject
    Storage storage;

    @Override
    public HealthCheckResponse call() {
        try {
            Path folder = storage.workspace();
            FileStore disk = Files.getFileStore(folder);
            long free = disk.getUsableSpace() / MEGABYTE;
            Files.write(folder.resolve("probe"), new byte[1]);
            Storage.deleteTree(folder);
            return HealthCheckResponse.named("storage")
                    .status(free >= MEGABYTES_MIN)
                    .withData("freeMegabytes", free)
                    .build();
        } catch (IOException unwritable) {
            return HealthCheckResponse.down("storage");
        }
    }
}
