package bouquin.platform.http;

import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;

/** The client's network address; behind a proxy of ours ({@code bouquin.http.proxied}) the one that it reports last. */
@ApplicationScoped
public class ClientAddress implements Configured {
    private boolean proxied;

    @Override
    public void configure(Settings settings) {
        proxied = settings.flag("bouquin.http.proxied", false);
    }

    public String of(HttpServletRequest request) {
        String forwarded = proxied ? request.getHeader("X-Forwarded-For") : null;
        if (forwarded == null) return request.getRemoteAddr();
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
