/**
 * Fills a new shop, so that whoever tries it has something to look at: people who say that they are not real, documents
 * that are real and ours, sales in the sandbox, a refund and two disputes.
 *
 * <p>Promise: begins only in a shop without listings ({@code bouquin.demo=false} keeps it from that); goes through the
 * same doors as people do; works in the background, and after a crash goes on where it was.
 *
 * <p>Texts lie in {@code resources/demo}; see {@link bouquin.demo.TextFile} for how they are written.
 *
 * <p>Not here: any rule of the trade. Nobody depends on this package.
 */
package bouquin.demo;
