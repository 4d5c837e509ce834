package bouquin.traces;

import java.time.Instant;

/** Who did what with a trace, and when. Never changed or removed. @param who the account's address */
public record TraceEntry(Instant writtenAt, String who, Act act) {
    /** What can be done with it. */
    public enum Act {
        ASKED,
        READ,
        REPORTED,
        FORGOT
    }
}
