package bouquin.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One shelf, as migrations put it up. */
@Entity
@Table(name = "catalog_category")
class CategoryRow {
    @Id
    private String id;

    @Column(name = "parent_id")
    private String parent;

    private int position;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "name_en")
    private String nameEn;

    String id() {
        return id;
    }

    String parent() {
        return parent;
    }

    String nameFr() {
        return nameFr;
    }

    String nameEn() {
        return nameEn;
    }
}
