/**
 * Facts leave a transaction by the outbox: {@link bouquin.platform.outbox.Outbox#append} stores one delivery for each
 * handler in the publisher's transaction; the relay runs each delivery in a transaction of its own, at least once, and
 * exactly once as far as the handler only writes to the database.
 */
package bouquin.platform.outbox;
