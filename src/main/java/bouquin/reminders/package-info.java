/**
 * Reminders of a cart that was left: for accounts that asked for them, and for nobody else (Directive 2002/58/EC art. 13).
 *
 * <p>Promise: off until its owner turns it on; one letter for a cart, a day after the last document was laid aside; one
 * click in each letter ends them (RFC 8058).
 *
 * <p>Operations: {@link bouquin.reminders.Reminders}. Events: {@link bouquin.reminders.CartLeft}.
 *
 * <p>Not here: the carts (checkout); the letter (notifications).
 */
package bouquin.reminders;
