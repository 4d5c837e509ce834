package bouquin.documents;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Turns the steps of the press into 0 to 99 percent, forwards only, and tells at most twice a second. */
final class Gauge implements Consumer<Progress> {
    private static final long NANOS_BETWEEN = 500_000_000;

    private final IntConsumer told;
    private int last;
    private long lastAt = System.nanoTime() - NANOS_BETWEEN;

    Gauge(IntConsumer told) {
        this.told = told;
    }

    @Override
    public void accept(Progress progress) {
        int percent = percent(progress);
        if (percent <= last || System.nanoTime() - lastAt < NANOS_BETWEEN) return;
        last = percent;
        lastAt = System.nanoTime();
        told.accept(percent);
    }

    private static int percent(Progress progress) {
        int share = 99 / (Progress.Step.PREPARE.ordinal() + 1);
        int done = progress.total() == 0 ? 0 : share * progress.done() / progress.total();
        return progress.step().ordinal() * share + done;
    }
}
