package bouquin.platform.jobs;

import java.time.Duration;

/** A job can't be done yet, through no fault of its own: it runs again after a pause, and this counts as no try. */
public final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Duration pause;

    public NotYet(Duration pause) {
        super("not before " + pause, null, false, false);
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
