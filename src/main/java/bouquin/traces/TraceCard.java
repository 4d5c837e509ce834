package bouquin.traces;

import java.time.Instant;

/** A trace in the list. @param conclusion null until it is done @param askedBy the admin's address */
public record TraceCard(
        TraceId id, String name, TraceState state, TraceConclusion conclusion, String askedBy, Instant askedAt) {}
