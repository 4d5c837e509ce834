package bouquin.documents.clamav;

import bouquin.documents.Scanner;
import bouquin.platform.config.BadSetting;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** Gives the server its scanner, as the settings want it. */
@ApplicationScoped
class ClamRoom implements Configured {
    private static final String ADDRESS = "bouquin.clamav.address";

    private ClamScanner scanner;

    @Override
    public void configure(Settings settings) {
        String address = settings.text(ADDRESS, "");
        Duration timeMax = settings.duration(
                "bouquin.clamav.timeMax", Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ofHours(1));
        try {
            scanner = new ClamScanner(new ClamSettings(address.isEmpty() ? null : address, timeMax));
        } catch (IllegalArgumentException neither) {
            throw new BadSetting(ADDRESS, "host:port, or the path of a socket");
        }
    }

    @Produces
    @ApplicationScoped
    Scanner scanner() {
        return scanner;
    }

    /** In words for the operator. */
    String state() {
        if (!scanner.isConfigured()) return "not configured";
        return scanner.answers() ? "reachable" : "unreachable";
    }
}
