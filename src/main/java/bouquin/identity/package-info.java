/**
 * Accounts, sessions, roles, the right to sell.
 *
 * <p>Not here: what people buy or sell; how a request carries its session (web, api).
 */
package bouquin.identity;
