package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Identity;
import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import bouquin.platform.http.ClientAddress;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Finds out who calls the API. Only a bearer token counts, never a cookie, so that no page can make a browser call it. */
@Provider
@PreMatching
public class BearerFilter implements ContainerRequestFilter {
    private static final String SCHEME = "Bearer ";

    @Inject
    Identity identity;

    @Inject
    CurrentVisitor current;

    @Inject
    ClientAddress addresses;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!context.getUriInfo().getPath().matches("/?api/.*")) return;
        current.enter(visitor(context.getHeaderString(HttpHeaders.AUTHORIZATION)), addresses.of(request));
    }

    private Visitor visitor(String authorization) {
        if (authorization == null) return Visitor.READER;
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
            throw Rejected.unauthenticated("identity.badToken");
        Visitor visitor =
                identity.visitor(authorization.substring(SCHEME.length()).strip());
        if (visitor.sessionId() == null) throw Rejected.unauthenticated("identity.badToken");
        return visitor;
    }
}
