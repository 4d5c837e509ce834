package bouquin.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends what a resource has answered with {@link Pieces}: JAX-RS has written the headers by then, and the bytes go out without it, as
 * its streams know only threads that wait.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class DownloadFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (request.getAttribute(PiecesWriter.ATTRIBUTE) instanceof Pieces pieces)
            downloads.begin(request, response, pieces.all());
    }
}
