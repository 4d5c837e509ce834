package bouquin.web;

import bouquin.kernel.Rejected;
import bouquin.platform.http.Answers;
import java.util.Set;

/** The pages of what cannot be shown: what happened, and what to do next. */
public final class ErrorPages {
    private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 429, 500, 503);

    private ErrorPages() {}

    /** The page of an expected refusal. */
    public static View view(Frame frame, Rejected refusal) {
        return view(
                frame,
                Answers.status(refusal.kind()),
                refusal.code(),
                refusal.args().toArray());
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
}
