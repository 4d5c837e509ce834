package bouquin.web;

import bouquin.catalog.Catalog;
import bouquin.catalog.Category;
import bouquin.kernel.Rejected;
import bouquin.search.Search;
import bouquin.search.SearchQuery;
import bouquin.search.SearchResult;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/** Search results, and a category as the search that it is. */
@Path(Frame.LANG)
@RequestScoped
@Produces(View.HTML)
public class SearchPages {
    @Inject
    Frame frame;

    @Inject
    Search search;

    @Inject
    Catalog catalog;

    @GET
    @Path("search")
    public View search(@Context UriInfo uri) {
        Filters filters = Filters.of(frame.url("/search"), uri.getQueryParameters());
        String title = filters.value("q").isEmpty()
                ? frame.t("catalog.search.all")
                : frame.t("catalog.search.title", filters.value("q"));
        List<Category> categories = chosen(filters.value("category"));
        return results(uri, filters, filters.value("category"), title, List.of(), categories);
    }

    @GET
    @Path("categories/{id}")
    public View category(@PathParam("id") String id, @Context UriInfo uri) {
        List<Category> path = catalog.categoryPath(id);
        if (path.isEmpty()) throw Rejected.notFound("catalog.noCategory");
        Category category = path.get(path.size() - 1);
        Filters filters = Filters.of(frame.url("/categories/" + id), uri.getQueryParameters());
        String chosen = filters.value("category").isEmpty() ? id : filters.value("category");
        List<Link> crumbs = ListingLinks.categories(frame, path.subList(0, path.size() - 1));
        return results(uri, filters, chosen, category.name(frame.lang()), crumbs, category.children());
    }

    private View results(
            UriInfo uri, Filters filters, String category, String title, List<Link> crumbs, List<Category> offered) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        SearchQuery asked = SearchQuery.asked(
                filters.value("q"),
                category,
                filters.value("level"),
                filters.value("language"),
                filters.value("priceMax"),
                filters.value("sort"),
                query.getFirst("cursor"),
                null);
        SearchResult found = search.search(asked);
        return View.of(
                "catalog/results",
                frame,
                "title",
                title,
                "crumbs",
                crumbs,
                "query",
                asked,
                "found",
                found,
                "groups",
                FacetGroups.of(frame, filters, found.facets(), offered),
                "sorts",
                Sorts.of(frame, filters, asked),
                "filtered",
                filters.all().keySet().stream().anyMatch(name -> !name.equals("q") && !name.equals("sort")),
                "first",
                query.getFirst("cursor") == null ? null : filters.first(),
                "next",
                found.next() == null ? null : filters.next(found.next()),
                "categories",
                ListingLinks.categories(frame, catalog.categories()));
    }

    /** Below a chosen upper category its lower ones are offered too, so that one can narrow down. */
    private List<Category> chosen(String category) {
        List<Category> path = catalog.categoryPath(category);
        if (path.isEmpty()) return catalog.categories();
        List<Category> offered = new ArrayList<>(List.of(path.get(0)));
        offered.addAll(path.get(0).children());
        return offered;
    }
}
