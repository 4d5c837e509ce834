package bouquin.platform.jobs;

import java.time.Duration;

/** Work that is done again and again, on one node at a time, outside a transaction. */
public interface Recurring {
    String name();

    Duration every();

    void run() throws Exception;
}
