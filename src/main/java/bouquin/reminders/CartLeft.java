package bouquin.reminders;

import bouquin.identity.AccountId;
import bouquin.kernel.DomainEvent;
import java.util.List;

/**
 * Somebody who wants to be reminded has left a cart for a day; told once for a cart.
 *
 * @param cart names its content
 * @param titles what can still be bought of it
 * @param stopKey ends the reminders of this account
 */
public record CartLeft(AccountId account, String cart, List<String> titles, String stopKey) implements DomainEvent {}
