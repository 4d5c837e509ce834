package bouquin.web;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import bouquin.platform.http.BaseUrl;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/**
 * Refuses forms that another site made a browser send. Each unsafe request to a page must come from our own origin as
 * far as the browser tells (Origin, Sec-Fetch-Site), and carry its session's token: as a field of the form, or for
 * uploads and scripts in the header {@code X-CSRF-Token} or the query.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class OriginFilter implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final int FORM_BYTES_MAX = 1 << 19;

    @Inject
    CurrentVisitor current;

    @Inject
    BaseUrl baseUrl;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        String path = context.getUriInfo().getPath();
        boolean elsewhere = path.matches("/?api/.*") || path.matches("/?(fr|en)/sandbox/.*");
        if (SAFE.contains(context.getMethod()) || elsewhere) return;
        if (!fromHere(context)) throw Rejected.forbidden("web.foreignForm");
        Visitor visitor = current.get();
        if (visitor.sessionId() != null && !same(visitor.csrf(), token(context)))
            throw Rejected.forbidden("web.staleForm");
    }

    private boolean fromHere(ContainerRequestContext context) {
        String site = context.getHeaderString("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) return false;
        String origin = context.getHeaderString("Origin");
        if (origin == null || origin.equals(baseUrl.origin())) return true;
        return origin.equals("http://" + context.getHeaderString(HttpHeaders.HOST)) && !baseUrl.https();
    }

    private static String token(ContainerRequestContext context) throws IOException {
        String header = context.getHeaderString("X-CSRF-Token");
        if (header != null) return header;
        String query = context.getUriInfo().getQueryParameters().getFirst(Form.CSRF);
        if (query != null) return query;
        MediaType media = context.getMediaType();
        return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(media) ? field(body(context)) : null;
    }

    private static String body(ContainerRequestContext context) throws IOException {
        byte[] body = context.getEntityStream().readNBytes(FORM_BYTES_MAX + 1);
        if (body.length > FORM_BYTES_MAX) throw Rejected.of(Rejected.Kind.TOO_LARGE, "web.formTooLarge");
        context.setEntityStream(new ByteArrayInputStream(body));
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String field(String body) {
        for (String pair : body.split("&"))
            if (pair.startsWith(Form.CSRF + "="))
                return URLDecoder.decode(pair.substring(Form.CSRF.length() + 1), StandardCharsets.UTF_8);
        return null;
    }

    private static boolean same(String expected, String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
