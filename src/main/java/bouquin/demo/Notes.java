package bouquin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What was done already, noted in the transaction that did it where there is one. */
@Transactional
@ApplicationScoped
class Notes {
    @PersistenceContext
    EntityManager em;

    Optional<String> find(String name) {
        return Optional.ofNullable(em.find(Note.class, name)).map(Note::value);
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    void keep(String name, String value) {
        em.persist(new Note(name, value));
    }
}
