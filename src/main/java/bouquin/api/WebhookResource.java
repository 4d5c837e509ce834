package bouquin.api;

import bouquin.kernel.Rejected;
import bouquin.payments.Payments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where payment providers report. Their signature is the only ticket; the body is taken byte for byte. */
@Path("/api/v1/webhooks")
@RequestScoped
public class WebhookResource {
    private static final int KILOBYTES_MAX = 64;

    @Inject
    Payments payments;

    /** 200 once the event is kept, also for the hundredth time; 400 when it isn't the provider's. */
    @Operation(summary = "Where payment providers report.")
    @POST
    @Path("{provider}")
    public Response receive(@PathParam("provider") String provider, InputStream in, @Context HttpHeaders headers)
            throws IOException {
        byte[] body = in.readNBytes(KILOBYTES_MAX * 1024 + 1);
        if (body.length > KILOBYTES_MAX * 1024)
            throw Rejected.of(Rejected.Kind.TOO_LARGE, "payments.webhook.tooLarge", KILOBYTES_MAX);
        payments.receive(provider, body, lowerCase(headers));
        return Response.ok().build();
    }

    private static Map<String, String> lowerCase(HttpHeaders headers) {
        Map<String, String> first = new TreeMap<>();
        headers.getRequestHeaders().forEach((name, values) -> first.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return first;
    }
}
