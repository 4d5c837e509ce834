/**
 * Sellers' statements: a period with its opening and closing balance and every movement between, as a page, CSV and PDF.
 *
 * <p>Promise: opening and movements add up to the closing balance, place by place, because all three come from the journal's
 * lines and from nowhere else.
 *
 * <p>Operations: {@link bouquin.statements.Statements}. Events: none.
 *
 * <p>Not here: the entries themselves (ledger).
 */
package bouquin.statements;
