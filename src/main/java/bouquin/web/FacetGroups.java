package bouquin.web;

import bouquin.catalog.Category;
import bouquin.catalog.Level;
import bouquin.kernel.Money;
import bouquin.search.Facets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The filters beside the results: what else could be chosen, and how much it would find. */
public final class FacetGroups {
    /** One choice. @param current whether it is chosen; its address then takes it back */
    public record Choice(String label, long count, String url, boolean current) {}

    /** Choices of one kind. */
    public record Group(String title, List<Choice> choices) {}

    private final Frame frame;
    private final Filters filters;

    private FacetGroups(Frame frame, Filters filters) {
        this.frame = frame;
        this.filters = filters;
    }

    /** @param categories those to choose from, in order; empty on a page that has its category already */
    static List<Group> of(Frame frame, Filters filters, Facets facets, List<Category> categories) {
        FacetGroups groups = new FacetGroups(frame, filters);
        List<Group> all = new ArrayList<>();
        all.add(groups.categories(categories, facets.category()));
        all.add(groups.group("level", facets.level(), name -> Choices.level(frame, Level.valueOf(name))));
        all.add(groups.group("language", facets.language(), code -> Choices.language(frame, code)));
        all.add(groups.group("priceMax", facets.price(), groups::price));
        return all.stream().filter(group -> !group.choices().isEmpty()).toList();
    }

    private Group categories(List<Category> categories, Map<String, Long> counts) {
        List<Choice> choices = categories.stream()
                .filter(each -> counts.containsKey(each.id()) || filters.is("category", each.id()))
                .map(each -> choice("category", each.id(), each.name(frame.lang()), counts.getOrDefault(each.id(), 0L)))
                .toList();
        return new Group(frame.t("catalog.search.category"), choices);
    }

    private Group group(String name, Map<String, Long> counts, Function<String, String> label) {
        List<Choice> choices = counts.entrySet().stream()
                .filter(each -> each.getValue() > 0 || filters.is(name, each.getKey()))
                .map(each -> choice(name, each.getKey(), label.apply(each.getKey()), each.getValue()))
                .toList();
        return new Group(frame.t("catalog.search." + name), choices);
    }

    private Choice choice(String name, String value, String label, long count) {
        boolean current = filters.is(name, value);
        return new Choice(label, count, filters.with(name, current ? null : value), current);
    }

    private String price(String euros) {
        return euros.equals("0")
                ? frame.t("web.price.free")
                : frame.t("catalog.search.upTo", Money.parse(euros, Money.EUR));
    }
}
