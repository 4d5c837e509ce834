package bouquin.web;

import bouquin.kernel.Rejected;
import java.util.Set;

/** The pages of what cannot be shown: what happened, and what to do next. */
public final class ErrorPages {
    private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 429, 500, 503);

    private ErrorPages() {}

    /** The page of an expected refusal. */
    public static View view(Frame frame, Rejected refusal) {
        return view(
                frame, status(refusal.kind()), refusal.code(), refusal.args().toArray());
    }

    /**
     * @param status of HTTP; one without words of its own is told as 400 or 500
     * @param code key of the sentence that says more, or null when there is nothing to add
     */
    public static View view(Frame frame, int status, String code, Object... args) {
        int told = TOLD.contains(status) ? status : status < 500 ? 400 : 500;
        String detail = code == null ? "" : frame.t(code, args);
        return View.of("web/error", frame, "status", told, "detail", detail);
    }

    /** The status of HTTP that tells a refusal. */
    public static int status(Rejected.Kind kind) {
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
        };
    }
}
