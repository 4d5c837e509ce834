package bouquin.web;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Identity;
import bouquin.identity.Visitor;
import bouquin.platform.http.ClientAddress;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Finds out whose browser asks for a page, by its cookie. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class SessionFilter implements ContainerRequestFilter, ContainerResponseFilter {
    @Inject
    Identity identity;

    @Inject
    CurrentVisitor current;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    ClientAddress addresses;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        String path = context.getUriInfo().getPath();
        if (path.matches("/?(api|static)/.*")) return;
        Cookie sent = context.getCookies().get(cookie.name());
        Visitor visitor = identity.visitor(sent == null ? null : sent.getValue());
        current.enter(visitor, addresses.of(request));
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext answer) {
        if (sessions.change() != null) answer.getHeaders().add(HttpHeaders.SET_COOKIE, sessions.change());
    }
}
