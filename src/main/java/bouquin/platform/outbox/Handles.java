package bouquin.platform.outbox;

import bouquin.kernel.DomainEvent;

/**
 * A component's ear for one type of event: a package-private bean named {@code When} and the event. Runs inside a
 * transaction of its own that also removes the delivery, so its own writes happen once; whatever it does outside the
 * database must bear being done again. A thrown exception means "later again".
 */
public interface Handles<E extends DomainEvent> {
    Class<E> event();

    void handle(E event);

    /** Whether somebody looks at a page until this has happened: then it doesn't queue behind letters. */
    default boolean urgent() {
        return false;
    }

    /** The delivery's address; it must survive upgrades. */
    default String name() {
        return getClass().getPackageName().replaceFirst("^bouquin[.]", "") + "."
                + getClass().getSimpleName().replaceFirst("[$_].*$", "");
    }
}
