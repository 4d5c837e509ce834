package bouquin.uploads.tus;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Every answer about uploads, also a refusal, says which version is spoken. Where a proxy lets no PATCH or DELETE
 * through, a client may send POST and name the method it means.
 */
@Provider
@PreMatching
public class TusFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final Pattern PATH = Pattern.compile("/?(api/v1|(fr|en)/selling)/uploads(/.*)?");
    private static final Set<String> MEANT = Set.of(HttpMethod.PATCH, HttpMethod.DELETE, HttpMethod.HEAD);

    @Override
    public void filter(ContainerRequestContext request) {
        String meant = request.getHeaderString("X-HTTP-Method-Override");
        if (meant != null && concerns(request) && HttpMethod.POST.equals(request.getMethod()) && MEANT.contains(meant))
            request.setMethod(meant);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!concerns(request)) return;
        response.getHeaders().putSingle("Tus-Resumable", TusHeaders.VERSION);
        if (response.getStatus() == 412) response.getHeaders().putSingle("Tus-Version", TusHeaders.VERSION);
    }

    private static boolean concerns(ContainerRequestContext request) {
        return PATH.matcher(request.getUriInfo().getPath()).matches();
    }
}
