package bouquin.demo;

import java.util.List;

/**
 * Somebody who doesn't exist.
 *
 * @param country ISO 3166-1 alpha-2
 */
record Person(String key, String name, String locale, String country, Part part) {
    enum Part {
        BUYER,
        SELLER,
        MODERATOR
    }

    static List<Person> all() {
        return Resource.lines("people.txt").stream().map(Person::read).toList();
    }

    static List<Person> of(Part part) {
        return all().stream().filter(person -> person.part == part).toList();
    }

    static Person named(String key) {
        return all().stream()
                .filter(person -> person.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is called " + key));
    }

    /** An address that can't have mail (RFC 2606). */
    String email() {
        return key + "@demo.bouquin.example";
    }

    private static Person read(String line) {
        String[] cells = line.split(" *\\| *");
        return new Person(cells[0], cells[1], cells[2], cells[3], Part.valueOf(cells[4]));
    }
}
