package bouquin.readingroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the holder of a licence was last. */
@Entity
@Table(name = "readingroom_place")
class Place {
    @Id
    @Column(name = "licence_id")
    private String licenceId;

    private int page;

    Place() {}

    int page() {
        return page;
    }
}
