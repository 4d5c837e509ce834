package bouquin.similarity;

import java.time.Instant;

/** What an owner says to a ban. */
public record AppealView(String text, Instant writtenAt) {}
