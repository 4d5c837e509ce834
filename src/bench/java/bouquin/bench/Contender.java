package bouquin.bench;

/** One way to make or send a copy. */
interface Contender {
    String name();

    /** How often to run it. */
    int runs();

    /** Runs once. */
    Cost run() throws Exception;

    /** In nanoseconds. */
    record Cost(long wall, long cpu) {}
}
