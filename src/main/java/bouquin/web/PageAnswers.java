package bouquin.web;

import bouquin.kernel.Rejected;
import bouquin.platform.http.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Errors everywhere but under the API look like pages. */
@ApplicationScoped
class PageAnswers implements Answers {
    @Inject
    Frames frames;

    @Override
    public boolean answersFor(String path) {
        return !path.matches("/?api(/.*)?");
    }

    @Override
    public Response refused(Rejected refused) {
        Response.ResponseBuilder answer =
                page(Answers.status(refused.kind()), ErrorPages.view(frames.frame(), refused));
        if (refused.kind() == Rejected.Kind.TOO_MANY)
            answer.header(HttpHeaders.RETRY_AFTER, refused.args().get(0));
        return answer.build();
    }

    @Override
    public Response failed(int status) {
        return page(status, ErrorPages.view(frames.frame(), status, null)).build();
    }

    private static Response.ResponseBuilder page(int status, View view) {
        return Response.status(status).type(View.HTML).entity(view);
    }
}
