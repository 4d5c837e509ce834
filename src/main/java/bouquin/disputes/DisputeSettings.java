package bouquin.disputes;

import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How long a dispute may be opened, and how long a seller has to answer. */
@ApplicationScoped
class DisputeSettings implements Configured {
    private Duration window;
    private Duration answer;

    @Override
    public void configure(Settings settings) {
        window = settings.duration(
                "bouquin.disputes.window", Duration.ofDays(60), Duration.ofDays(14), Duration.ofDays(730));
        answer = settings.duration(
                "bouquin.disputes.answer", Duration.ofDays(7), Duration.ofDays(1), Duration.ofDays(30));
    }

    Duration window() {
        return window;
    }

    Duration answer() {
        return answer;
    }
}
