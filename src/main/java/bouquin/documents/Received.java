package bouquin.documents;

import java.time.Instant;

/**
 * A file in quarantine that is neither ready nor refused.
 *
 * @param key where it lies
 */
record Received(String key, FileKind kind, Instant receivedAt) {}
