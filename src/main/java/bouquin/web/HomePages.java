package bouquin.web;

import bouquin.catalog.Catalog;
import bouquin.catalog.Category;
import bouquin.catalog.ListingCard;
import bouquin.search.Search;
import bouquin.search.SearchQuery;
import bouquin.search.SearchResult;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The home page: what has come in lately, and the fullest boxes. */
@Path(Frame.LANG)
@RequestScoped
@Produces(View.HTML)
public class HomePages {
    private static final int NEWEST = 14, BOXES = 3, BOX_LEAST = 3;

    /** A box of one category. */
    public record Box(String id, String title, Link all, List<ListingCard> cards) {}

    @Inject
    Frame frame;

    @Inject
    Search search;

    @Inject
    Catalog catalog;

    @GET
    public View home() {
        SearchResult newest = search.search(SearchQuery.newest(null, NEWEST));
        Map<String, Long> counts = newest.facets().category();
        List<Category> fullest = catalog.categories().stream()
                .filter(category -> counts.containsKey(category.id()))
                .sorted(Comparator.comparing((Category category) -> counts.get(category.id()))
                        .reversed())
                .toList();
        List<Box> boxes = fullest.stream()
                .filter(category -> counts.get(category.id()) >= BOX_LEAST)
                .limit(BOXES)
                .map(this::box)
                .toList();
        return View.of(
                "catalog/home",
                frame,
                "newest",
                newest.items(),
                "total",
                newest.total(),
                "categories",
                ListingLinks.categories(frame, fullest.isEmpty() ? catalog.categories() : fullest),
                "boxes",
                boxes);
    }

    private Box box(Category category) {
        Link all = new Link(frame.t("catalog.home.all"), frame.url("/categories/" + category.id()));
        List<ListingCard> cards = search.first(SearchQuery.newest(category.id(), NEWEST));
        return new Box("box-" + category.id(), category.name(frame.lang()), all, cards);
    }
}
