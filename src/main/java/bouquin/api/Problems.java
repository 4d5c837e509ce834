package bouquin.api;

import bouquin.kernel.Rejected;
import bouquin.platform.http.Answers;
import bouquin.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** Errors of the API as {@code application/problem+json}. */
@ApplicationScoped
class Problems implements Answers {
    static final String MEDIA_TYPE = "application/problem+json";

    @Inject
    HttpServletRequest request;

    @Override
    public boolean answersFor(String path) {
        return path.startsWith("api/") || path.startsWith("/api/");
    }

    @Override
    public Response refused(Rejected refused) {
        int status = Answers.status(refused.kind());
        List<Problem.Field> fields = refused.faults().stream()
                .map(fault -> new Problem.Field(fault.field(), fault.code(), text(fault.code(), fault.args())))
                .toList();
        Response.ResponseBuilder answer =
                answer(status, refused.code(), text(refused.code(), refused.args()), fields.isEmpty() ? null : fields);
        if (refused.kind() == Rejected.Kind.TOO_MANY)
            answer.header("Retry-After", refused.args().get(0));
        if (status == 401) answer.header("WWW-Authenticate", "Bearer");
        return answer.build();
    }

    @Override
    public Response failed(int status) {
        String code = "http." + status;
        boolean told = Messages.shipped().knows(Locale.ENGLISH, code);
        return answer(status, told ? code : "http.400", text(told ? code : "http.400", List.of()), null)
                .build();
    }

    private Response.ResponseBuilder answer(int status, String code, String detail, List<Problem.Field> errors) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(new Problem("about:blank", title(status), status, code, detail, errors));
    }

    /** JAX-RS doesn't know them all. */
    private static String title(int status) {
        return switch (status) {
            case 422 -> "Unprocessable Content";
            case 423 -> "Locked";
            case 460 -> "Checksum Mismatch";
            default -> Response.Status.fromStatusCode(status).getReasonPhrase();
        };
    }

    /** A message in the language that the client prefers. */
    String text(String code, List<Object> args) {
        return Messages.shipped().text(language(), code, args.toArray());
    }

    private Locale language() {
        String accepted = request.getHeader("Accept-Language");
        if (accepted == null) return Locale.ENGLISH;
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), Messages.LANGUAGES);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }
}
