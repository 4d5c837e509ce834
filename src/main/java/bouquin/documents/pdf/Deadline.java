package bouquin.documents.pdf;

import java.util.concurrent.TimeUnit;

/** A moment by which work should have come to an end; asked often, so it costs little. */
final class Deadline {
    /** The work was not done in time. */
    static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Passed() {
            super("too slow", null, false, false);
        }
    }

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline inMillis(long millis) {
        return new Deadline(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** The nearer of this one and one in so many milliseconds. */
    Deadline orInMillis(long millis) {
        Deadline other = inMillis(millis);
        return other.end - end < 0 ? other : this;
    }

    /** 0 when it has passed. */
    long millisLeft() {
        return Math.max(0, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
    }

    boolean hasPassed() {
        return end - System.nanoTime() <= 0;
    }

    void check() {
        if (hasPassed()) throw new Passed();
    }
}
