package bouquin.web;

import bouquin.kernel.Rejected;
import bouquin.platform.http.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Errors of the pages: a page that says what to do, or the way to sign in and back. */
@ApplicationScoped
class PageErrors implements Answers {
    @Inject
    Instance<Frame> frames;

    @Override
    public boolean answersFor(String path) {
        return !path.startsWith("api/") && !path.startsWith("/api/");
    }

    @Override
    public Response refused(Rejected refused) {
        Frame frame = frames.get();
        if (refused.kind() == Rejected.Kind.UNAUTHENTICATED) return signIn(frame);
        Response.ResponseBuilder answer =
                Response.status(Answers.status(refused.kind())).type(View.HTML).entity(ErrorPages.view(frame, refused));
        if (refused.kind() == Rejected.Kind.TOO_MANY)
            answer.header("Retry-After", refused.args().get(0));
        return answer.build();
    }

    @Override
    public Response failed(int status) {
        return Response.status(status)
                .type(View.HTML)
                .entity(ErrorPages.view(frames.get(), status, null))
                .build();
    }

    private static Response signIn(Frame frame) {
        String back = URLEncoder.encode(frame.here(), StandardCharsets.UTF_8);
        return frame.to("/signin?back=" + back);
    }
}
