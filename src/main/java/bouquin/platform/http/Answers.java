package bouquin.platform.http;

import bouquin.kernel.Rejected;
import jakarta.ws.rs.core.Response;

/**
 * How errors look under one part of the address space. The API and the pages each bring one; {@link Errors} picks by
 * path.
 */
public interface Answers {
    /** @param path relative to the root, without a leading slash */
    boolean answersFor(String path);

    Response refused(Rejected refused);

    /** Anything that isn't a refusal by a rule: no such page, a method that isn't there, a bug. */
    Response failed(int status);

    static int status(Rejected.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case INVALID -> 422;
            case TOO_MANY -> 429;
            case GONE -> 410;
            case LOCKED -> 423;
            case UNAVAILABLE -> 503;
            case CORRUPTED -> 460; // the number that tus 1.0 gave it
        };
    }
}
