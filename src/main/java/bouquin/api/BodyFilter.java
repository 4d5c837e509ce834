package bouquin.api;

import bouquin.kernel.Rejected;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Parameter;
import java.util.Arrays;

/** A call that takes a JSON body isn't made without one. JAX-RS would hand its method null. */
@Provider
public class BodyFilter implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!context.hasEntity() && takesRecord()) throw Rejected.malformed("json.malformed");
    }

    private boolean takesRecord() {
        return resource.getResourceMethod() != null
                && Arrays.stream(resource.getResourceMethod().getParameters()).anyMatch(BodyFilter::isBody);
    }

    private static boolean isBody(Parameter parameter) {
        return parameter.getAnnotations().length == 0 && parameter.getType().isRecord();
    }
}
