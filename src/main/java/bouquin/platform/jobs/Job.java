package bouquin.platform.jobs;

/**
 * One-time work on one thing, named by its key. It runs outside a transaction, at least once, and again after a crash
 * or an exception (after 2 s, 4 s, … at most {@link #triesMax} times; after {@link NotYet} as often as need be); so it must
 * bear being run again.
 */
public interface Job {
    String name();

    void run(String key) throws Exception;

    default int triesMax() {
        return 6;
    }

    /** How many of these run at once on one node; the others wait for their turn without holding a thread. */
    default int turns() {
        return Integer.MAX_VALUE;
    }

    /** Called instead of another try; the job is gone afterwards. */
    default void gaveUp(String key, Throwable cause) {}
}
