package bouquin.traces;

import bouquin.documents.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * A trace as an admin sees it.
 *
 * @param name what the leaked file was called
 * @param sha256 of the leaked file, 64 lower-case hexadecimal digits
 * @param progress 0 to 100
 * @param askedBy the admin's address
 * @param settledAt null until then
 * @param fileKept whether the leaked file is still there
 * @param refusal why the file could not be read, else null
 * @param finding null until it is done
 */
public record TraceView(
        TraceId id,
        String name,
        long bytes,
        String sha256,
        TraceState state,
        int progress,
        String askedBy,
        Instant askedAt,
        Instant settledAt,
        boolean fileKept,
        Refusal refusal,
        TraceFinding finding,
        List<TraceEntry> log) {}
