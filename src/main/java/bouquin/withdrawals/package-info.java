/**
 * The withdrawal function of Directive 2011/83/EU art. 11a (Code de la consommation art. L221-21 and D221-5): whoever has
 * bought states that they withdraw, confirms it, and gets a receipt with the date and time, with or without an account.
 *
 * <p>Promise: a statement is always kept, whatever becomes of it; the same statement is one, and its first receipt counts;
 * what was not downloaded is paid back at once, and the rest is refused with its reason; nobody learns from an answer
 * whether an order exists.
 *
 * <p>Operations: {@link bouquin.withdrawals.Withdrawals}. Events: {@link bouquin.withdrawals.WithdrawalStated}, {@link
 * bouquin.withdrawals.WithdrawalSettled}.
 *
 * <p>Not here: the period and the money (checkout); the letters (notifications).
 */
package bouquin.withdrawals;
