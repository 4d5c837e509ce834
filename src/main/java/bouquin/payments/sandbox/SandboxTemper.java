package bouquin.payments.sandbox;

import bouquin.kernel.Rejected;
import bouquin.kernel.Rejected.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How the sandbox misbehaves.
 *
 * @param copies how often each webhook is sent, 1 to 5
 * @param lossPercent how many of a hundred webhooks are never sent
 * @param delaySecondsMax each webhook is sent at a random time within it, so they overtake each other; at most an hour
 * @param faultPercent how many of a hundred answers to the shop are lost; half of them after what was asked has been done
 * @param stallSecondsMax each answer takes a random time within it, at most a minute
 */
public record SandboxTemper(int copies, int lossPercent, int delaySecondsMax, int faultPercent, int stallSecondsMax) {
    static final int COPIES_MAX = 5, DELAY_SECONDS_MAX = 3600, STALL_SECONDS_MAX = 60;

    /** @throws Rejected INVALID with a fault for each field that is out of bounds */
    public SandboxTemper {
        List<Fault> faults = new ArrayList<>();
        within(faults, "copies", copies, 1, COPIES_MAX);
        within(faults, "lossPercent", lossPercent, 0, 100);
        within(faults, "delaySecondsMax", delaySecondsMax, 0, DELAY_SECONDS_MAX);
        within(faults, "faultPercent", faultPercent, 0, 100);
        within(faults, "stallSecondsMax", stallSecondsMax, 0, STALL_SECONDS_MAX);
        if (!faults.isEmpty()) throw Rejected.fields(faults);
    }

    boolean loses() {
        return happens(lossPercent);
    }

    boolean fails() {
        return happens(faultPercent);
    }

    Duration someDelay() {
        return upTo(delaySecondsMax);
    }

    Duration someStall() {
        return upTo(stallSecondsMax);
    }

    private static boolean happens(int percent) {
        return ThreadLocalRandom.current().nextInt(100) < percent;
    }

    private static Duration upTo(int seconds) {
        return Duration.ofMillis(seconds == 0 ? 0 : ThreadLocalRandom.current().nextLong(seconds * 1000L));
    }

    private static void within(List<Fault> faults, String field, int number, int min, int max) {
        if (number < min || number > max)
            faults.add(new Fault(field, "payments.sandbox.temper.bounds", List.of(min, max)));
    }
}
