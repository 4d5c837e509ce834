package bouquin.payments.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The sandbox's temper on this node: as it is set up, until an admin changes it. */
@ApplicationScoped
class Moods {
    @Inject
    SandboxSettings settings;

    private final AtomicReference<SandboxTemper> changed = new AtomicReference<>();

    SandboxTemper temper() {
        SandboxTemper now = changed.get();
        return now == null ? settings.temper() : now;
    }

    void change(SandboxTemper temper) {
        changed.set(temper);
    }

    /** Answers the shop, or doesn't: then nobody there can know whether it was done. */
    <T> T answer(Supplier<T> work) {
        SandboxTemper temper = temper();
        stall(temper);
        boolean fails = temper.fails();
        if (fails && ThreadLocalRandom.current().nextBoolean()) throw lost();
        T answer = work.get();
        if (fails) throw lost();
        return answer;
    }

    private static void stall(SandboxTemper temper) {
        try {
            Thread.sleep(temper.someStall().toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static IllegalStateException lost() {
        return new IllegalStateException("The sandbox's answer was lost, as it was told to");
    }
}
