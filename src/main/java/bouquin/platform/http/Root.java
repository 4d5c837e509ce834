package bouquin.platform.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The one JAX-RS application: pages and API share the address space, and resources are found by scanning. */
@ApplicationPath("/")
public class Root extends Application {}
