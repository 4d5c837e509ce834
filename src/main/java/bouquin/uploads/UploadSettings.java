package bouquin.uploads;

import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How much one owner may leave unfinished, and for how long. */
@ApplicationScoped
class UploadSettings implements Configured {
    private int openMax;
    private long openBytesMax;
    private Duration expiry;

    @Override
    public void configure(Settings settings) {
        openMax = settings.integer("bouquin.uploads.openMax", 200, 1, 10_000);
        openBytesMax = settings.whole("bouquin.uploads.openBytesMax", 10_000_000_000L, 1_000, 1_000_000_000_000L);
        expiry = settings.duration(
                "bouquin.uploads.expiry", Duration.ofDays(7), Duration.ofMinutes(1), Duration.ofDays(90));
    }

    /** Uploads of one owner that aren't documents yet. */
    int openMax() {
        return openMax;
    }

    /** Bytes that these may have together once they are whole. */
    long openBytesMax() {
        return openBytesMax;
    }

    /** How long an upload waits for its next byte, and how long is remembered what became of it. */
    Duration expiry() {
        return expiry;
    }
}
