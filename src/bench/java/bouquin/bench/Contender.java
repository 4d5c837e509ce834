package bouquin.bench;

/** One way to make or send a copy. */
interface Contender {
    String name();

    /** How often to run it in a round, so that a round takes long enough to be measured. */
    int runs();

    /** Runs once. */
    Cost run() throws Exception;

    /** In nanoseconds. */
    record Cost(long wall, long cpu) {
        Cost plus(Cost other) {
            return new Cost(wall + other.wall, cpu + other.cpu);
        }
    }
}
