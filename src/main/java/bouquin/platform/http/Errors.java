package bouquin.platform.http;

import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever was thrown into an answer: a refusal with its code, or a bug, which is logged and said plainly. */
@Provider
@ApplicationScoped
public class Errors implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Errors.class.getName());

    @Inject
    @Any
    Instance<Answers> answers;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Answers here = here();
        Rejected refused = refusal(thrown);
        if (refused != null) return here.refused(refused);
        if (thrown instanceof WebApplicationException web) return answer(here, web.getResponse());
        LOG.log(Level.SEVERE, "A bug at " + path(), thrown);
        return here.failed(500);
    }

    private static Response answer(Answers here, Response response) {
        if (response.getStatus() < 400) return response;
        Response.ResponseBuilder answer = Response.fromResponse(here.failed(response.getStatus()));
        if (response.getHeaderString("Allow") != null) answer.header("Allow", response.getHeaderString("Allow"));
        return answer.build();
    }

    private Answers here() {
        for (Answers candidate : answers) if (candidate.answersFor(path())) return candidate;
        throw new IllegalStateException("Nobody answers for " + path());
    }

    private String path() {
        return request.getRequestURI().substring(1);
    }

    private static Rejected refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof Rejected refused) return refused;
        return null;
    }
}
