package bouquin.api;

import bouquin.catalog.Catalog;
import bouquin.catalog.Category;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The categories in which listings stand. */
@Path("/api/v1/categories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CategoryResource {
    /** A category with its name in the language of Accept-Language, else English. */
    @Schema(name = "Category")
    public record Answer(String id, String name, List<Answer> children) {}

    /** All of them. */
    @Schema(name = "Categories")
    public record Answers(List<Answer> items) {}

    @Inject
    Catalog catalog;

    @Operation(summary = "The tree of categories.")
    @GET
    public Answers all(@Context HttpHeaders headers) {
        String language = headers.getAcceptableLanguages().get(0).getLanguage().equals("fr") ? "fr" : "en";
        return new Answers(answers(catalog.categories(), language));
    }

    private static List<Answer> answers(List<Category> categories, String language) {
        return categories.stream()
                .map(each -> new Answer(each.id(), each.name(language), answers(each.children(), language)))
                .toList();
    }
}
