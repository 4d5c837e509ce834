package bouquin.readingroom;

import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How many drawn pages are kept, and for how long. */
@ApplicationScoped
class ReadingRoomSettings implements Configured {
    private long keptBytesMax;
    private Duration keptFor;

    @Override
    public void configure(Settings settings) {
        keptBytesMax = settings.whole("bouquin.readingroom.keptBytesMax", 1_000_000_000, 0, 1_000_000_000_000L);
        keptFor = settings.duration(
                "bouquin.readingroom.keptFor", Duration.ofDays(7), Duration.ofMinutes(1), Duration.ofDays(365));
    }

    long keptBytesMax() {
        return keptBytesMax;
    }

    Duration keptFor() {
        return keptFor;
    }
}
