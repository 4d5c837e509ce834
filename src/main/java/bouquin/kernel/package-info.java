/**
 * Words that every component shares: money, percentages, ids, events, refusals. Pure Java, no I/O.
 *
 * <p>Not here: anything that knows a business noun of one component.
 */
package bouquin.kernel;
