package bouquin.web;

import bouquin.kernel.Rejected;
import bouquin.platform.http.Answers;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;

/**
 * A page to render: the name of a template under {@code src/main/jte} without its ending, and what it shows.
 *
 * @param template e.g. "catalog/listing"
 * @param model the template's parameters by name
 */
public record View(String template, Map<String, Object> model) {
    /** For {@code @Produces} on page methods. */
    public static final String HTML = "text/html;charset=UTF-8";

    /** A view of a template that takes the frame and these parameters: name, value, name, value… */
    public static View of(String template, Frame frame, Object... parameters) {
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        for (int i = 0; i < parameters.length; i += 2) model.put((String) parameters[i], parameters[i + 1]);
        return new View(template, model);
    }

    /** This view as the answer to something refused: a form shown again with its faults, under the fitting status. */
    public Response refused(Rejected refusal) {
        return Response.status(Answers.status(refusal.kind()))
                .type(HTML)
                .entity(this)
                .build();
    }
}
