/**
 * The leak desk: from whose copy a file comes that somebody passed on.
 *
 * <p>Promise: nobody is named without evidence that is laid open page by page, with a probability that is never rounded up; a visible code
 * alone, which anybody can write, never names with full confidence, and where it contradicts the invisible marks that is said. "No
 * evidence" is an answer. Who asked for what is on record.
 *
 * <p>Operations: {@link bouquin.traces.Traces}: ask, trace, traces, report, forget. Events: none. Hears DocumentReady: the document's
 * pages can be recognised from then on.
 *
 * <p>Not here: opening and measuring files (documents); what a copy is marked with (licensing, documents); revoking a licence
 * (checkout, by a refund).
 */
package bouquin.traces;
