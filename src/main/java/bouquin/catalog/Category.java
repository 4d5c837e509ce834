package bouquin.catalog;

import java.util.List;

/**
 * A shelf of the shop.
 *
 * @param id stable and readable, e.g. "law-public"
 * @param children empty on the lower of the two levels
 */
public record Category(String id, String nameFr, String nameEn, List<Category> children) {
    public Category {
        children = List.copyOf(children);
    }

    /** @param language "fr" or "en" */
    public String name(String language) {
        return language.equals("fr") ? nameFr : nameEn;
    }
}
