package bouquin.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The shelves of the shop. Only migrations change them, so they are read once. */
@ApplicationScoped
class Categories {
    @PersistenceContext
    EntityManager em;

    private volatile List<Category> tree;

    List<Category> tree() {
        if (tree == null) tree = read(null, rows());
        return tree;
    }

    boolean has(String id) {
        return !path(id).isEmpty();
    }

    /** From the top to the shelf itself; empty when there is no such shelf. */
    List<Category> path(String id) {
        Map<String, List<Category>> paths = new LinkedHashMap<>();
        for (Category top : tree()) {
            paths.put(top.id(), List.of(top));
            for (Category child : top.children()) paths.put(child.id(), List.of(top, child));
        }
        return paths.getOrDefault(id, List.of());
    }

    private List<CategoryRow> rows() {
        return em.createQuery("select c from CategoryRow c order by c.position, c.id", CategoryRow.class)
                .getResultList();
    }

    private static List<Category> read(String parent, List<CategoryRow> rows) {
        return rows.stream()
                .filter(row -> Objects.equals(row.parent(), parent))
                .map(row -> new Category(row.id(), row.nameFr(), row.nameEn(), read(row.id(), rows)))
                .toList();
    }
}
