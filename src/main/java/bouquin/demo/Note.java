package bouquin.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That something of the demo exists, and its id. */
@Entity
@Table(name = "demo_note")
class Note {
    @Id
    private String name;

    private String value;

    Note() {}

    Note(String name, String value) {
        this.name = name;
        this.value = value;
    }

    String value() {
        return value;
    }
}
