package bouquin.disputes;

import java.time.Instant;

/**
 * What the buyer got, measured.
 *
 * @param sha256 of the file that was sold, 64 hexadecimal digits
 * @param copies how many copies went out
 * @param firstCopyAt null before the first
 */
public record Delivered(int pages, int words, String language, String sha256, int copies, Instant firstCopyAt) {}
