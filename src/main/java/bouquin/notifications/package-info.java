/**
 * Tells people what happened, by letters in their own language.
 *
 * <p>Promise: each event's letter is written once, in the transaction that takes the event off the outbox.
 *
 * <p>Operations: none, it only hears events. Events: none.
 *
 * <p>Not here: how a letter travels (platform.mail).
 */
package bouquin.notifications;
