package bouquin.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * What {@code /openapi} says beyond the resources themselves: JSON as {@link bouquin.platform.json.Json} really writes
 * it, and the same error format everywhere. Pages are left out.
 */
public class ApiDocument implements OASFilter {
    private static final String BASE = "/api/v1/";
    private static final Set<String> BY_ANYBODY = Set.of("/accounts", "/sessions", "/categories", "/quote");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (String path : List.copyOf(api.getPaths().getPathItems().keySet()))
            if (!path.startsWith(BASE)) api.getPaths().removePathItem(path);
        api.setServers(List.of(OASFactory.createServer().url("/")));
        api.getComponents().getSchemas().forEach(ApiDocument::asWritten);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> describe(path, method.name(), operation)));
    }

    private static void asWritten(String name, Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) return;
        if (name.equals("Money")) schema.setProperties(Map.of("amount", text("9.90"), "currency", text("EUR")));
        else if (properties.keySet().equals(Set.of("value"))) asText(schema);
        else properties.forEach(ApiDocument::asTime);
    }

    private static void asText(Schema schema) {
        schema.setProperties(null);
        schema.setType(Schema.SchemaType.STRING);
    }

    private static void asTime(String name, Schema schema) {
        if (name.matches(".*(At|Until|By)|until") && schema.getRef() == null)
            schema.type(Schema.SchemaType.STRING).format("date-time");
    }

    private static Schema text(String example) {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING).example(example);
    }

    private static void describe(String path, String method, Operation operation) {
        operation.setOperationId(method.toLowerCase(java.util.Locale.ROOT)
                + path.substring(BASE.length() - 1).replaceAll("\\W+", "-"));
        operation.setTags(List.of(path.substring(BASE.length()).replaceAll("/.*", "")));
        APIResponses answers = operation.getResponses();
        APIResponse scanned = answers.getDefaultValue();
        if (answers.getAPIResponses().size() == 1 && scanned != null)
            answers.addAPIResponse("200", scanned.description("Done."));
        answers.setDefaultValue(OASFactory.createAPIResponse().ref("Problem"));
        boolean open = BY_ANYBODY.contains(path.substring(BASE.length() - 1)) || path.startsWith(BASE + "webhooks");
        if (!open)
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme("bearer"));
    }
}
