package bouquin.platform.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The one JAX-RS application: pages and API share the address space, and resources are found by scanning. */
@ApplicationPath("/")
public class Root extends Application {
    /** Redirects stay paths, so that a proxy in front need not rewrite them. */
    private static final String RELATIVE_LOCATION =
            "jersey.config.server.headers.location.relative.resolution.disabled";

    /** Names a JSON feature that Jersey doesn't have, so that it leaves JSON to the reader and writer of the API. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "bouquin", RELATIVE_LOCATION, true);
    }
}
