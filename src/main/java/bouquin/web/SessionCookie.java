package bouquin.web;

import bouquin.identity.SessionView;
import bouquin.platform.http.BaseUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;

/** The cookie that holds a session's token: not readable by scripts, not sent from other sites, host-bound on HTTPS. */
@ApplicationScoped
class SessionCookie {
    private static final int THIRTY_DAYS = 30 * 24 * 3600;

    @Inject
    BaseUrl baseUrl;

    String name() {
        return baseUrl.https() ? "__Host-session" : "session";
    }

    NewCookie of(SessionView session) {
        return cookie(session.token(), THIRTY_DAYS);
    }

    NewCookie none() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(baseUrl.https())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
